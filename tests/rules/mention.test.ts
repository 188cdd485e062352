import { expect, test } from "vitest";
import rule from "../../rules/mention";
import { checkUnder } from "./check-under";

test("finds mentions in every part of a thread", () => {
	const draft = { parts: [{ text: "One @zoo" }, { text: "Two @farm" }] };
	expect(checkUnder(rule, [{ severity: "info" }], { draft })).toMatchObject([
		{ part: 0, range: { start: 4, end: 8 } },
		{ part: 1, range: { start: 4, end: 9 } },
	]);
});

test("offers to drop the sign, the word, or the doubt", () => {
	const [finding] = checkUnder(rule, [{ severity: "info" }], { text: "Thank you @zoo today" });
	expect(finding?.suggestions).toEqual([
		{ title: "Write zoo without the @", edits: [{ start: 10, end: 14, text: "zoo" }] },
		{ title: "Remove @zoo", edits: [{ start: 9, end: 14, text: "" }] },
		{ title: "No parent and no pupil", edits: [], answers: { notParent: true } },
	]);
});

test("the account whose post is quoted is no stranger", () => {
	const draft = { kind: "quote", target: "@zoo", parts: [{ text: "Thanks @zoo" }] } as const;
	expect(checkUnder(rule, [{ severity: "info" }], { draft })).toEqual([]);
});
