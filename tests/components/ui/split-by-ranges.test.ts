import { expect, test } from "vitest";
import { splitByRanges } from "../../../components/ui/split-by-ranges";

const mark = (start: number, end: number, severity: "error" | "warning" = "error") => ({
	range: { start, end },
	severity,
});
const words = (text: string, ...marks: ReturnType<typeof mark>[]) =>
	splitByRanges(text, marks).map(({ text: piece, severity }) => (severity ? `[${piece}]` : piece));

test.each<[string, ReturnType<typeof mark>[], string[]]>([
	["no mark", [], ["gr8 work"]],
	["a mark at the start", [mark(0, 3)], ["[gr8]", " work"]],
	["a mark at the end", [mark(4, 8)], ["gr8 ", "[work]"]],
	["marks out of order", [mark(4, 8), mark(0, 3)], ["[gr8]", " ", "[work]"]],
	["marks that touch", [mark(0, 3), mark(3, 8)], ["[gr8]", "[ work]"]],
	["a mark inside another", [mark(0, 8), mark(0, 3)], ["[gr8 work]"]],
	["a mark beyond the text", [mark(4, 9)], ["gr8 work"]],
	["an empty mark", [mark(3, 3)], ["gr8 work"]],
])("cuts a text with %s", (_, marks, pieces) => {
	expect(words("gr8 work", ...marks)).toEqual(pieces);
});

test("the pieces make the text again", () => {
	const pieces = splitByRanges("Zoë 👩‍👩‍👧 #W4", [mark(4, 12), mark(0, 3, "warning")]);
	expect(pieces.map(({ text }) => text).join("")).toBe("Zoë 👩‍👩‍👧 #W4");
});

test("an empty text has no pieces", () => {
	expect(splitByRanges("", [])).toEqual([]);
});
