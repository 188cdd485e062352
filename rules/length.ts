import twitterText from "twitter-text";
import { z } from "zod";
import type { Field } from "./domain/field";
import { defineRule } from "./engine/define-rule";
import { stretchAround } from "./language/text/dotted-stretches";
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
	reads: "written",
	recommended: {
		severity: "info",
		options: { max: 280 },
		onlyIf: "the school wants a limit of its own, as X itself stops a post at 280 characters",
	},
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
	sayOptions: ({ max }) =>
		max === null ? ["No limit is set."] : [`The limit is ${max} characters.`],
	messages: {
		tooLong: {
			what: "The post has {length} characters; the school's limit is {max}.",
			todo: "Shorten it, or go on in a second post.",
		},
	},
	check({ draft, options: { max } }, report) {
		if (max === null) return;
		for (const [part, { text }] of draft.parts.entries()) {
			if (isPlain(text) && text.length <= max) continue;
			const most = weigh(text);
			if (most <= max) continue;
			const length = most - excessOfJoined(text);
			if (length <= max) continue;
			const fits = fittingInto(max, text);
			const field: Field = { part, field: "text", index: 0, text };
			report({
				messageId: "tooLong",
				field,
				range: { start: Math.min(fits, text.length - 1), end: text.length },
				data: { length: String(length), max: String(max) },
			});
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

/** True for most posts: every sign counts once. */
const isPlain = (text: string): boolean =>
	(lookAt(text).signs & (signs.beyondAscii | signs.dotted)) === 0;

/**
 * The length as X counts, but that emoji which are joined are counted one by one: many times faster
 * than the library.
 */
function weigh(text: string): number {
	const normal = text.normalize();
	const weight = normal.length + countHeavy(normal);
	return normal.includes(".") ? weight + excessOfLinks(normal) : weight;
}

const excessOfLinks = (text: string): number =>
	linksIn(text).reduce((sum, { range }) => sum + linkLength - (range.end - range.start), 0);

const linkLength = countingOfX.transformedURLLength;

/**
 * Signs of one unit that count twice: what lies between the ranges of X's counting. One of two units,
 * as emoji are, counts what it is long.
 */
function countHeavy(text: string): number {
	let count = 0;
	for (let at = 0; at < text.length; at++) {
		if (text.charCodeAt(at) < firstHeavy) continue;
		const sign = text.codePointAt(at) ?? 0;
		if (sign > 0xffff) at += 1;
		else if (heavySign.test(text.charAt(at))) count += 1;
	}
	return count;
}
const firstHeavy = 0x1100;
const heavySign = /[\u1100-\u1fff\u200e\u200f\u2020-\u2031\u2038-\uffff]/;

/** What makes one emoji of several signs, or of a sign of ordinary text. */
const joined = /[©®\u200d\u20e3\ufe0e\ufe0f]|\ud83c[\udde6-\uddff\udffb-\udfff]|\udb40/g;

/** How much shorter a text is with each of its joined emoji counted as one: only the library knows them all. */
function excessOfJoined(text: string): number {
	let excess = 0;
	joined.lastIndex = 0;
	while (joined.test(text)) {
		const { start, end } = stretchAround(text, joined.lastIndex - 1);
		const word = text.slice(start, end);
		excess += weigh(word) - askLibrary(word, 0).weightedLength;
		joined.lastIndex = end;
	}
	return excess;
}

/** Some words up to white space, so that no link is cut. */
const pieces = /[\s\S]{1,120}(?:\s|$)|\S+/g;

/** How many UTF-16 units of a text that is too long fit into `max`: the library counts the last pieces. */
function fittingInto(max: number, text: string): number {
	let [start, left, before] = [0, max, 0];
	pieces.lastIndex = 0;
	for (let match = pieces.exec(text); match !== null; match = pieces.exec(text)) {
		const [piece] = match;
		const weight = weigh(piece) - excessOfJoined(piece);
		if (before + weight > left) {
			const lastPieces = text.slice(start, pieces.lastIndex);
			return start + askLibrary(lastPieces, left).validRangeEnd + 1;
		}
		[start, left, before] = [match.index, left - before, weight];
	}
	return text.length;
}

/** Longer than any link can be: the library's search for links would take seconds. */
const longestLink = 4096;

function askLibrary(piece: string, left: number) {
	const counted = piece.length > longestLink ? piece.replaceAll(".", "_") : piece;
	return twitterText.parseTweet(counted, { ...countingOfX, maxWeightedTweetLength: left });
}
