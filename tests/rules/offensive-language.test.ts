import { describe, expect, test } from "vitest";
import rule from "../../rules/offensive-language";
import { draftOf, findingsOf, wordsOf } from "./check-example";
import { checkUnder } from "./check-under";
import { everydayPosts } from "./posts/everyday";
import { harmless, mild, strong } from "./posts/offensive-language";
import { overTheBorder, withinTheBorder } from "./posts/offensive-language-borders";

const demands = [
	{ severity: "error", cases: ["strong"] },
	{ severity: "warning", cases: ["mild"] },
] as const;
const found = (text: string) =>
	checkUnder(rule, demands, { text }).map(
		(finding) => `${finding.severity}: ${wordsOf(finding, draftOf({ text }))}`,
	);

test.each(strong)("%s", (text, word) => {
	expect(found(text)).toContain(`error: ${word}`);
});

test.each(strong)("deep in a long text: %s", (text, word) => {
	const around = "The sun was out and everybody sang. ".repeat(20);
	expect(found(`${around}${text} ${around}`)).toContain(`error: ${word}`);
});

test.each(mild)("%s", (text, word) => {
	expect(found(text)).toEqual([`warning: ${word}`]);
});

test.each(overTheBorder)("%s", (text, expected) => {
	expect(found(text)).toEqual([expected]);
});

test.each([...harmless, ...withinTheBorder, ...everydayPosts])("%s", (text) => {
	expect(found(text)).toEqual([]);
});

test("looks into poll choices", () => {
	const draft = draftOf({ draft: { parts: [{ text: "Vote", poll: ["Yes", "Bollocks"] }] } });
	expect(findingsOf(rule, draft, {})).toMatchObject([{ field: "poll", index: 1 }]);
});

test.each(["gobb77", "b4nger", "wazzock"])("a school's own word, one or more: %s", (word) => {
	const options = { extra: [word] };
	const own = (text: string) => checkUnder(rule, [{ severity: "error", options }], { text });
	expect(own(`Oh ${word}!`)).toHaveLength(1);
	expect(own("Oh wazzocks!")).toHaveLength(word === "wazzock" ? 1 : 0);
	expect(own("Oh gobbling bankers!")).toEqual([]);
});

test("the school's own words are not offensive", () => {
	expect(found("The Kingfishers say damn")).toEqual(["warning: damn"]);
	const options = { allowed: ["damn"] };
	expect(checkUnder(rule, [{ severity: "error", options }], { text: "Say damn" })).toEqual([]);
});

describe("hostile texts", () => {
	test.each([
		["one letter", "a".repeat(25_000)],
		["a root's letters", "fu".repeat(12_500)],
		["doubled letters", "s".repeat(12_500) + "h".repeat(12_500)],
		["masks", "f*".repeat(12_500)],
		["gaps", "f ".repeat(12_500)],
		["signs", "*".repeat(25_000)],
		["another alphabet", "ѕ".repeat(25_000)],
		["suspects without a space", "f-".repeat(12_500)],
	])("%s hide no word behind them", (_, text) => {
		expect(found(`${text} bollocks`)).toContain("error: bollocks");
	});
});
