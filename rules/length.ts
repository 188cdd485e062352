import twitterText from "twitter-text";
import { z } from "zod";
import type { Field } from "./domain/field";
import { defineRule } from "./engine/define-rule";
import { linksIn } from "./language/text/links";

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
			const { length, fits } = measure(text, max);
			if (length <= max) continue;
			const field: Field = { part, field: "text", index: 0, text };
			yield {
				messageId: "tooLong",
				field,
				range: { start: Math.min(fits, text.length - 1), end: text.length },
				data: { length: String(length), max: String(max) },
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

/**
 * True when no counting can exceed the limit: emoji that are joined are counted one by one, so a text
 * without emoji is counted as the library counts it, many times faster.
 */
function cannotExceed(text: string, max: number): boolean {
	const normal = text.normalize();
	let weight = normal.length + (normal.match(heavySigns)?.length ?? 0);
	for (const { range } of linksIn(normal)) weight += linkLength - (range.end - range.start);
	return weight <= max;
}

const linkLength = countingOfX.transformedURLLength;
/**
 * Signs of one unit that count twice: what lies between the ranges of X's counting. One of two units,
 * as emoji are, counts what it is long.
 */
const heavySigns = /[\u1100-\u1fff\u200e\u200f\u2020-\u2031\u2038-\uffff]/gu;

/** A thousand characters up to white space, so that no link is cut. */
const pieces = /[\s\S]{1,1000}(?:\s|$)|\S+/g;
/** Longer than any link can be: the library's search for links would take seconds. */
const longestLink = 4096;

/** The length as X counts, and how many UTF-16 units of the text fit into `max`. */
function measure(text: string, max: number): { length: number; fits: number } {
	let [length, fits, start] = [0, text.length, 0];
	for (const piece of text.match(pieces) ?? []) {
		const counted = piece.length > longestLink ? piece.replaceAll(".", "_") : piece;
		const left = Math.max(0, max - length);
		const limits = { ...countingOfX, maxWeightedTweetLength: left };
		const { weightedLength, validRangeEnd } = twitterText.parseTweet(counted, limits);
		if (length <= max && length + weightedLength > max) fits = start + (left && validRangeEnd + 1);
		length += weightedLength;
		start += piece.length;
	}
	return { length, fits };
}
