import { z } from "zod";
import { handle } from "../../rules/domain/handle";
import { severity } from "../../rules/domain/severity";
import { registry } from "../../rules/registry";

/** What the poster did with a finding. Closed lists and initials only: no text and no name fits in. */
export const decision = z.strictObject({
	account: handle,
	/** Null for a post that went out unchecked. */
	ruleId: z
		.string()
		.refine((id) => registry.some((rule) => rule.id === id), "a rule's id")
		.nullable(),
	severity: severity.nullable(),
	outcome: z.enum(["held", "mended", "overridden", "went-on", "posted-unchecked"]),
	reason: z.enum(["not-a-pupil", "newer-consent", "head-agreed", "other"]).nullable(),
	/** Of the poster, on shared laptops. */
	initials: z
		.string()
		.regex(/^\p{L}{1,4}$/u, "one to four letters")
		.optional(),
	/** That words of their own were given; the words themselves are nobody's to keep. */
	hasWords: z.boolean().optional(),
});
