import { expect, test } from "vitest";
import { sourceFiles } from "./source-files";

test("a file is read on a few screens: under 200 lines of code", () => {
	const files = sourceFiles("rules", "storage", "components", "entrypoints");
	const long = files.filter(({ text }) => linesOfCode(text) >= 200).map(({ path }) => path);
	expect(files.length).toBeGreaterThan(50);
	expect(long).toEqual([]);
});

function linesOfCode(text: string): number {
	return text.split("\n").filter((line) => !/^\s*(?:$|\/\/|\/?\*)/.test(line)).length;
}
