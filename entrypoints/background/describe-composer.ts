import { z } from "zod";
import { uncheckedReason } from "../../rules/domain/check-outcome";
import { handle } from "../../rules/domain/handle";
import { draftKind } from "../../rules/domain/post-draft";
import { defineRequest } from "./define-request";

/**
 * What the popup asks the content script of the tab in front: the one request that travels the
 * other way. `blind`: a composer is there and cannot be read.
 */
export const describeComposer = defineRequest({
	name: "describeComposer",
	from: "extensionPage",
	params: z.strictObject({}),
	result: z.strictObject({
		state: z.enum([
			"no-composer",
			"checking",
			"checked",
			"unchecked",
			"not-a-school-account",
			"blind",
		]),
		/** Why a post was not checked; null when it was. */
		reason: uncheckedReason.nullable().default(null),
		findings: z.int().nonnegative().default(0),
		account: handle.nullable().default(null),
		/** The self-test: what of the composer was not found. Empty when all of it was. */
		missing: z.array(z.enum(["text", "account", "button"])).default([]),
		/** How many boxes, pictures and poll choices were read; null when nothing was. */
		read: z
			.strictObject({ kind: draftKind, parts: z.int(), media: z.int(), poll: z.int() })
			.nullable()
			.default(null),
	}),
});
/** As a content script says it: what is left out is nothing. */
export type ComposerSaid = z.input<typeof describeComposer.result>;
export type ComposerDescription = z.infer<typeof describeComposer.result>;
