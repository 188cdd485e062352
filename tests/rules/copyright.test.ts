import { describe, expect, test } from "vitest";
import rule from "../../rules/copyright";
import { draftOf, findingsOf, wordsOf } from "./check-example";
import { checkUnder } from "./check-under";
import { borrowed, own } from "./posts/copyright";
import * as bySigns from "./posts/copyright-by-signs";
import { rightful, taken } from "./posts/copyright-taken";
import { everydayPosts } from "./posts/everyday";

const demands = [{ severity: "info" }] as const;
const wordsFound = (text: string) => {
	const draft = draftOf({ text });
	return findingsOf(rule, draft, {}).map((finding) => wordsOf(finding, draft));
};

test.each(borrowed)("%s", (text, words) => {
	expect(wordsFound(text)).toContain(words);
});

test.each([...own, ...everydayPosts])("own: %s", (text) => {
	expect(wordsFound(text)).toEqual([]);
});

const severitiesOf = (text: string) =>
	checkUnder(rule, [...demands, { severity: "warning", cases: ["taken"] }], { text }).map(
		({ severity }) => severity,
	);

test.each([...taken, ...bySigns.taken])("taken: %s", (text) => {
	expect(severitiesOf(text)).toContain("warning");
});

test.each([...rightful, ...bySigns.rightful])("rightful: %s", (text) => {
	expect(wordsFound(text)).toEqual([]);
});

test.each([
	["what is taken and what is credited", "Pinched this backdrop off someone on Pinterest"],
	["two credits in the same words", "A stock photo credit"],
	[
		"a right beside what is taken",
		"Homemade. Nicked the Disney album from a torrent, no licence, shh",
	],
])("%s are found once", (_, text) => {
	expect(wordsFound(text)).toHaveLength(1);
});

const long = Array.from({ length: 26 }, (_, at) => `word${at}`).join(" ");

test.each([
	["“", "”"],
	['"', '"'],
	["‘", "’"],
])("a quotation in %s%s counts its words", (open, close) => {
	expect(wordsFound(`As she wrote: ${open}${long}${close} Well said.`)).toEqual([
		open + long + close,
	]);
	const shorter = long.replace("word0 ", "");
	expect(wordsFound(`As she wrote: ${open}${shorter}${close} Well said.`)).toEqual([]);
});

test("signs between spaces are no words of a quotation", () => {
	const withSigns = (count: number) =>
		`“${Array.from({ length: count }, (_, at) => (at % 2 ? `éte${at}` : `– ${at}`)).join(" ")} … ❤️”`;
	expect(wordsFound(withSigns(25))).toEqual([]);
	expect(wordsFound(withSigns(26))).toEqual([withSigns(26)]);
});

test("a refrain in lines is a song", () => {
	const song =
		"Oh the snow is coming down\nComing down on our town\nOh the snow is coming down\nDown on our town";
	expect(wordsFound(`Our song:\n${song}`)).toEqual([song]);
});

test("asks once more until the answer is yes", () => {
	const at = (answers: object) => ({
		draft: { parts: [{ text: "Image from Google" }], answers },
	});
	expect(checkUnder(rule, demands, at({}))).toMatchObject([
		{ severity: "info", question: { id: "ownWork" } },
	]);
	expect(checkUnder(rule, demands, at({ ownWork: false }))).toHaveLength(1);
	expect(checkUnder(rule, demands, at({ ownWork: true }))).toEqual([]);
});

describe("hostile texts", () => {
	test.each([
		["one letter", "a".repeat(25_000)],
		["open quotations", "“a b ".repeat(6000)],
		["straight quotations", '"a b '.repeat(6000)],
		["apostrophes", "'a b ".repeat(6000)],
		["notes", "🎵".repeat(12_000)],
		["lines", "a b c d e f g\n".repeat(1800)],
		["credits", "photo credit ".repeat(2000)],
		["line breaks", "\n".repeat(25_000)],
	])("%s hide no credit behind them", (_, text) => {
		expect(wordsFound(`${text}\nPhoto courtesy of the Herald`)).toContain("Photo courtesy of");
	});
});
