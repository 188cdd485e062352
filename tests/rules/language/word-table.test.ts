import fc from "fast-check";
import { expect, test } from "vitest";
import { WordTable } from "../../../rules/language/text/word-table";

const word = fc
	.tuple(fc.constantFrom("", "aaaaa", "aaaaaaaaaa"), fc.stringMatching(/^[abA2'’.:,£]{1,2}$/))
	.map((parts) => parts.join(""));

test("a word has the number that it was given last, or none; never another's", () => {
	fc.assert(
		fc.property(fc.array(word, { maxLength: 60 }), (words) => {
			const table = new WordTable(16);
			const given = new Map<string, number>();
			for (const [number, written] of words.entries()) {
				const place = table.placeOf(`a ${written}`, 2, written.length + 2);
				if (place === -1) continue;
				const letters = written.toLowerCase().replaceAll("’", "'");
				expect([-1, given.get(letters) ?? -1]).toContain(table.get(place));
				table.set(place, number);
				given.set(letters, number);
			}
		}),
	);
});

test("what is given is remembered, until there are too many", () => {
	const table = new WordTable(16);
	const placeOf = (number: number) => table.placeOf(`w${number}`, 0, `w${number}`.length);
	for (let number = 0; number < 16; number++) table.set(placeOf(number), number);
	expect(Array.from({ length: 16 }, (_, number) => table.get(placeOf(number)))).toEqual([
		...Array(16).keys(),
	]);
	expect(table.get(placeOf(16))).toBe(-1);
	expect(table.get(placeOf(0))).toBe(-1);
});

test.each(["é", "a-b", "supercalifragilistic"])("no place for %s", (written) => {
	expect(new WordTable(16).placeOf(written, 0, written.length)).toBe(-1);
});
