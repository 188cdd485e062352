import { z } from "zod";
import type { Answers } from "./answers";
import { fieldName } from "./post-draft";
import { severity } from "./severity";
import { textRange } from "./text-range";

/** Replaces `start`–`end` of the finding's field by `text`; edits of one suggestion never overlap. */
export const edit = z.strictObject({
	start: z.int().nonnegative(),
	end: z.int().nonnegative(),
	text: z.string(),
});
export type Edit = Readonly<z.infer<typeof edit>>;

/** A change that the person may choose: of the text (`edits`), or of what is known about it (`answers`). */
export const suggestion = z.strictObject({
	title: z.string().min(1),
	/** Edits of a `post` finding apply to the text of its part. */
	edits: z.array(edit),
	/** Given to the draft when chosen, merged into the answers already there. */
	answers: z.custom<Partial<Answers>>((given) => typeof given === "object").optional(),
});
export type Suggestion = Readonly<z.infer<typeof suggestion>>;

/** What only the poster can know. `people` is answered where pupils' names may be shown, never on x.com's page. */
export const question = z.strictObject({
	id: z.enum([
		"pictureShows",
		"pictured",
		"which",
		"notPupil",
		"headAgreed",
		"ownWork",
		"notParent",
		"schoolLife",
	]),
	prompt: z.string().min(1),
	kind: z.enum(["choice", "people"]),
	choices: z.array(
		z.strictObject({ label: z.string(), value: z.union([z.string(), z.boolean()]) }),
	),
});
export type Question = Readonly<z.infer<typeof question>>;

/** What the person sees: stamped with rule, clause and severity, its words filled in. */
export const finding = z.strictObject({
	ruleId: z.string(),
	severity,
	clauseId: z.string(),
	part: z.int().nonnegative(),
	field: fieldName,
	/** Which alt text or poll choice; 0 elsewhere. */
	index: z.int().nonnegative(),
	/** Null exactly when `field` is `post`. */
	range: textRange.nullable(),
	/** What is wrong, in one short sentence. */
	what: z.string(),
	/** What to do, in one short sentence. */
	todo: z.string(),
	/** What the school's policy asks, and under which heading. */
	why: z.string(),
	suggestions: z.array(suggestion),
	question: question.nullable(),
});
export type Finding = Readonly<z.infer<typeof finding>>;
