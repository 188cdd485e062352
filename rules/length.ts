import twitterText from "twitter-text";
import { z } from "zod";
import type { Field } from "./domain/field";
import { defineRule } from "./engine/define-rule";

const countingOfX = {
	version: 3,
	scale: 100,
	defaultWeight: 200,
	transformedURLLength: 23,
	emojiParsingEnabled: true,
	ranges: [
		{ start: 0, end: 4351, weight: 100 },
		{ start: 8192, end: 8205, weight: 100 },
		{ start: 8208, end: 8223, weight: 100 },
		{ start: 8242, end: 8247, weight: 100 },
	],
};

export default defineRule({
	id: "length",
	summary: "A post is no longer than the school wants.",
	rationale:
		"Short posts are read; accounts with longer posts can outgrow what a school means by one.",
	references: [
		{ title: "X: counting characters", url: "https://docs.x.com/fundamentals/counting-characters" },
	],
	recommended: { severity: "info", options: { max: 280 } },
	options: z.strictObject({
		max: z
			.int()
			.min(1)
			.max(25_000)
			.nullable()
			.default(null)
			.describe(
				"The most characters in one post, counted as X counts (a link is 23); empty for no limit.",
			),
	}),
	messages: {
		tooLong: {
			what: "The post has {length} characters; the school's limit is {max}.",
			todo: "Shorten it, or go on in a second post.",
		},
	},
	*check({ draft, options: { max } }) {
		if (max === null) return;
		for (const [part, { text }] of draft.parts.entries()) {
			if (cannotExceed(text, max)) continue;
			const limits = { ...countingOfX, maxWeightedTweetLength: max };
			const { weightedLength, validRangeEnd } = twitterText.parseTweet(text, limits);
			if (weightedLength <= max) continue;
			const field: Field = { part, field: "text", index: 0, text };
			yield {
				messageId: "tooLong",
				field,
				range: { start: Math.min(validRangeEnd + 1, text.length - 1), end: text.length },
				data: { length: String(weightedLength), max: String(max) },
			};
		}
	},
	examples: {
		options: { max: 20 },
		pass: [
			{ text: "Twenty letters, done" },
			{
				text: "A very long post about very little",
				options: {},
				note: "no limit unless the school sets one",
			},
		],
		flag: [
			{ text: "Twenty letters, done!", flags: ["!"] },
			{ text: "日本語日本語日本語日本語", flags: ["本語"], note: "X counts these twice" },
			{ text: "See a.uk", flags: ["a.uk"], note: "a link counts 23" },
		],
	},
});

/** A character weighs two at most; only a link weighs more than its letters. */
function cannotExceed(text: string, max: number): boolean {
	return 2 * text.length <= max && !text.includes(".");
}
