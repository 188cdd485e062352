import { expect, test } from "vitest";
import { lineFaults } from "../../../components/roster/line-faults";

test("a line that is too long is told by its number, empty lines counted", () => {
	const text = `Mr Holt\n\n${"a".repeat(100)}\n${"a".repeat(101)}`;
	expect(lineFaults(text, 10)).toEqual(["Line 4 is longer than 100 letters."]);
});

test("more lines than are kept are told, empty ones not counted", () => {
	expect(lineFaults("a\n\nb", 2)).toEqual([]);
	expect(lineFaults("a\nb\nc", 2)).toEqual(["The list may have 2 lines at most."]);
});
