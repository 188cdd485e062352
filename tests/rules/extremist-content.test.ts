import { describe, expect, test } from "vitest";
import rule from "../../rules/extremist-content";
import { outsideLinks } from "../../rules/language/outside-links";
import { draftOf, findingsOf, wordsOf } from "./check-example";
import { checkUnder } from "./check-under";
import { everydayPosts } from "./posts/everyday";
import { lessons, slogans } from "./posts/extremist-content";
import { hatred, noHatred } from "./posts/hatred";

const wordsFound = (text: string, options: object = {}) => {
	const draft = draftOf({ text });
	return findingsOf(rule, draft, { ...options }).map((finding) => wordsOf(finding, draft));
};

test.each(slogans)("%s", (text, words) => {
	expect(wordsFound(text)).toEqual([words]);
});

test.each(hatred)("%s", (text) => {
	expect(wordsFound(text)).not.toEqual([]);
});

test("what is said of a people in two sentences is found twice", () => {
	expect(wordsFound("Enough. Migrants steal from our shops. Deport all migrants")).toEqual([
		"Migrants steal from",
		"Deport all migrants",
	]);
});

test.each([...lessons, ...noHatred, ...everydayPosts])("lesson: %s", (text) => {
	expect(wordsFound(text)).toEqual([]);
});

test("links and quotes remind whatever the clause's severity, slogans have it in full", () => {
	const draft = {
		kind: "quote",
		target: "@toyshop",
		parts: [{ text: "White power, see https://toyshop.example.com" }],
	} as const;
	const found = checkUnder(rule, [{ severity: "error" }], { draft });
	expect(found.map(({ severity, field }) => [severity, field])).toEqual([
		["error", "text"],
		["info", "text"],
		["info", "post"],
	]);
});

test("reminders can be switched off", () => {
	const options = { remindOfLinks: false, remindOfShared: false };
	const draft = { kind: "quote", target: "@toyshop", parts: [{ text: "toyshop.com" }] } as const;
	expect(checkUnder(rule, [{ severity: "warning", options }], { draft })).toEqual([]);
});

test("an emptied list of slogans flags nothing", () => {
	expect(wordsFound("White power", { slogans: [] })).toEqual([]);
});

test("a slogan with signs is read as plain words", () => {
	expect(wordsFound("a+b (c)", { slogans: ["a+b (c"] })).toEqual(["a+b (c"]);
});

test.each([
	["https://gov.uk.toyshop.com/a", true],
	["https://www.gov.uk/a", false],
	["http://evilgov.uk", true],
	["https://GOV.UK", false],
	["fairmead.example.com", true],
])("%s leads outside: %s", (link, isOutside) => {
	expect(outsideLinks(`See ${link} now`, ["https://www.gov.uk/", "fairmead.example"])).toHaveLength(
		isOutside ? 1 : 0,
	);
});

test.each([
	["«Так говорят»", "«Так говорят»"],
	["pies for ever", "#PiesForEver"],
	["pies for ever", "_Piesfor  ever_"],
	["we win", "WeWin"],
])("a school's own slogan %s is found in %s", (slogan, text) => {
	expect(wordsFound(text, { slogans: [slogan] })).toHaveLength(1);
});

describe("hostile texts", () => {
	test.each([
		["one letter", "a".repeat(25_000)],
		["dots", "a.b".repeat(8000)],
		["slogans' beginnings", "white ".repeat(4000)],
		["hosts", "a.co ".repeat(5000)],
		["spaces", `white${" ".repeat(25_000)}power`],
		["a long stretch", "a.uk/".repeat(5000)],
	])("%s hide no slogan and no link behind them", (_, text) => {
		const words = wordsFound(`${text}\nWhite power! See toyshop.example.com`);
		expect(words).toEqual(expect.arrayContaining(["White power", "toyshop.example.com"]));
	});
});
