import twitterText from "twitter-text";
import { z } from "zod";
import type { Field } from "./domain/field";
import { defineRule } from "./engine/define-rule";
import { linksIn } from "./language/text/links";
import { lookAt } from "./language/text/look-at";
import { signs } from "./language/text/sign-kinds";

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
	const held = lookAt(text).signs;
	if ((held & (signs.beyondAscii | signs.dotted)) === 0) return text.length <= max;
	return weigh(text) <= max;
}

function weigh(text: string): number {
	const normal = text.normalize();
	let weight = normal.length + (normal.match(heavySigns)?.length ?? 0);
	for (const { range } of linksIn(normal)) weight += linkLength - (range.end - range.start);
	return weight;
}

const linkLength = countingOfX.transformedURLLength;
/**
 * Signs of one unit that count twice: what lies between the ranges of X's counting. One of two units,
 * as emoji are, counts what it is long.
 */
const heavySigns = /[\u1100-\u1fff\u200e\u200f\u2020-\u2031\u2038-\uffff]/gu;

/** A thousand characters up to white space, so that no link is cut. */
const pieces = /[\s\S]{1,1000}(?:\s|$)|\S+/g;
/** Some words: most of them hold no emoji. */
const smallPieces = /[\s\S]{1,120}(?:\s|$)|\S+/g;
const singleWords = /\s*\S+\s*|\s+/g;
/** Longer than any link can be: the library's search for links would take seconds. */
const longestLink = 4096;
const withoutEmoji = /^[\0-\xa8\xaa-\xad\xaf-\u036f\u2010-\u2027]*$/;

/** The length as X counts, and how many UTF-16 units of the text fit into `max`. */
function measure(text: string, max: number): { length: number; fits: number } {
	let [length, start] = [0, 0];
	for (const piece of text.match(pieces) ?? []) {
		const left = max - length;
		const { weightedLength, validRangeEnd } = askLibrary(piece, left);
		length += weightedLength;
		if (length > max) {
			const fits = start + (left && validRangeEnd + 1);
			return { length: length + weighRest(text.slice(start + piece.length)), fits };
		}
		start += piece.length;
	}
	return { length, fits: text.length };
}

/** What comes behind the limit is only counted. */
function weighRest(rest: string): number {
	let weight = 0;
	for (const piece of rest.match(smallPieces) ?? []) {
		weight += withoutEmoji.test(piece) ? weigh(piece) : weighWords(piece);
	}
	return weight;
}

/** The library takes far longer, and few words hold an emoji. */
function weighWords(piece: string): number {
	let weight = 0;
	for (const word of piece.match(singleWords) ?? []) {
		weight += withoutEmoji.test(word) ? weigh(word) : askLibrary(word, 0).weightedLength;
	}
	return weight;
}

function askLibrary(piece: string, left: number) {
	const counted = piece.length > longestLink ? piece.replaceAll(".", "_") : piece;
	return twitterText.parseTweet(counted, { ...countingOfX, maxWeightedTweetLength: left });
}
