import { describe, expect, test } from "vitest";
import { applyEdits, joinEdits, moveOffset } from "../../../components/composer/apply-edits";
import { countMends, joinMends } from "../../../components/composer/join-mends";
import { moveRange } from "../../../components/composer/move-range";
import { exampleFinding } from "./example-draft";

const text = "gr8 work by u and me";

describe("edits", () => {
	const edits = [
		{ start: 0, end: 3, text: "Great" },
		{ start: 12, end: 13, text: "you" },
	];
	test("apply in any order", () => {
		expect(applyEdits(text, edits)).toBe("Great work by you and me");
		expect(applyEdits(text, edits.toReversed())).toBe("Great work by you and me");
	});
	test("join into one that does the same", () => {
		const joined = joinEdits(text, edits);
		expect(joined).toEqual({ start: 0, end: 13, text: "Great work by you" });
		expect(joined && applyEdits(text, [joined])).toBe("Great work by you and me");
	});
	test("leave the caret with the letters it stood between", () => {
		const edit = { start: 0, end: 3, text: "Great" };
		expect([0, 2, 3, 20].map((offset) => moveOffset(offset, edit))).toEqual([5, 5, 5, 22]);
		expect(moveOffset(1, { start: 4, end: 8, text: "" })).toBe(1);
	});
});

describe("Mend all", () => {
	const gr8 = exampleFinding(text, "gr8", "error", ["Great"]);
	const you = exampleFinding(text, "u", "error", ["you"]);
	test("takes findings that have exactly one mend", () => {
		expect(countMends([gr8, you, exampleFinding(text, "work", "error", ["a", "b"])])).toBe(2);
		expect(joinMends([gr8, you])).toHaveLength(1);
	});
	test("leaves out findings that ask something", () => {
		const question = { id: "which", prompt: "Which?", kind: "choice", choices: [] } as const;
		expect(countMends([{ ...gr8, question: { ...question, choices: [] } }])).toBe(0);
	});
	test("leaves out a mend that touches another", () => {
		const wide = exampleFinding(text, "gr8 work", "error", ["Great work"]);
		expect(countMends([gr8, wide])).toBe(1);
	});
});

describe("an underline", () => {
	const range = { start: 12, end: 13 };
	test.each([
		["stays when the change is behind it", `${text}!`, range],
		["moves when the change is before it", `So ${text}`, { start: 15, end: 16 }],
		["goes when the change touches it", "gr8 work by U and me", null],
		["goes when its words are deleted", "gr8 work by  and me", null],
	])("%s", (_, after, expected) => {
		expect(moveRange(range, text, after)).toEqual(expected);
	});
});
