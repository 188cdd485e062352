import { z } from "zod";
import { textRange } from "./text-range";

/** What sort of slip an offline grammar checker (Harper) takes something for. */
export const grammarKind = z.enum([
	"Agreement",
	"BoundaryError",
	"Capitalization",
	"Eggcorn",
	"Enhancement",
	"Formatting",
	"Grammar",
	"Malapropism",
	"Miscellaneous",
	"Nonstandard",
	"Punctuation",
	"Readability",
	"Redundancy",
	"Regionalism",
	"Repetition",
	"Spelling",
	"Style",
	"Typo",
	"Usage",
	"WordChoice",
	"WordOrder",
]);
export type GrammarKind = z.infer<typeof grammarKind>;

/** One thing that the checker noticed in a text, before the rule has weighed it. */
export const grammarLint = z.strictObject({
	range: textRange,
	kind: grammarKind,
	/** The checker's own sentence. */
	reason: z.string(),
	/** What could stand there instead, likeliest first. */
	replacements: z.array(z.string()),
});
export type GrammarLint = Readonly<z.infer<typeof grammarLint>>;

/** What is known of a text's grammar; nothing for a text that the checker has not seen. Never throws. */
export type LintsIn = (text: string) => readonly GrammarLint[];
