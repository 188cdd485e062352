import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { numberFor } from "../../../rules/language/text/word-numbers";
import { RECORD, recordIn, recordsOf } from "../../../rules/language/text/word-records";

const megabyte = 2 ** 20;

function bytesInUse(): number {
	setFlagsFromString("--expose-gc");
	const collect: unknown = runInNewContext("gc");
	if (typeof collect === "function") Reflect.apply(collect, undefined, []);
	return process.memoryUsage().heapUsed;
}

const recordOfWord = (word: string): number => recordIn(word, 0, word.length);

test("a long word does not keep the text it was cut from", () => {
	const before = bytesInUse();
	for (let number = 0; number < 100; number++) {
		const text = `unvergänglich${number} ${"word ".repeat(megabyte / 10)}`;
		recordIn(text, 0, text.indexOf(" "));
	}
	expect((bytesInUse() - before) / megabyte).toBeLessThan(20);
});

test("a word is known by its letters, whatever its capitals and its apostrophe", () => {
	numberFor("do");
	const record = recordOfWord("don't");
	expect(record & RECORD.SEVERAL).not.toBe(0);
	expect(recordsOf(record)).toEqual([recordOfWord("do"), recordOfWord("not")]);
	expect(recordOfWord("DON’T")).toBe(record);
});
