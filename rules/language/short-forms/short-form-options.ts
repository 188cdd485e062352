import { z } from "zod";
import { distinctBy } from "../../domain/distinct";
import { listOf } from "../../domain/list-of";
import { shortFormOf } from "./own-short-forms";

/** What a school may settle about text language. */
export const shortFormOptions = z.strictObject({
	extra: z
		.array(z.string().regex(/^\s*\S+\s*(?:=.*)?$/, 'a short form, or "hmwk = homework"'))
		.superRefine(distinctBy(shortFormOf))
		.default([])
		.describe(
			'More short forms that do not belong in a post, with the words in full: "hmwk = homework".',
		),
	allowed: listOf(z.string().trim().min(1))
		.default([])
		.describe("Short forms that this school accepts; capitals do not matter."),
	hashtags: z.boolean().default(false).describe("Look into hashtags too (#Gr8Work)."),
	informal: z.boolean().default(true).describe("Also gonna, wanna, dunno and the like."),
	kisses: z.boolean().default(true).describe("Also kisses at the end of a sentence (xx)."),
	professional: z
		.boolean()
		.default(false)
		.describe("Also abbreviations that are common in offices (ASAP, FYI)."),
});
export type ShortFormOptions = z.output<typeof shortFormOptions>;
