import fc from "fast-check";
import { expect, test } from "vitest";
import { WordKey } from "../../../rules/language/text/word-key";
import { WordTable } from "../../../rules/language/text/word-table";

const word = fc
	.tuple(fc.constantFrom("", "aaaaa", "aaaaaaaaaa"), fc.stringMatching(/^£?[abA2]['’.:,]?[abA2]$/))
	.map((parts) => parts.join(""));

const key = new WordKey();
const read = (text: string, start = 0): boolean => key.read(text, start, text.length);

test("a word has the number that it was given last, or none; never another's", () => {
	fc.assert(
		fc.property(fc.array(word, { maxLength: 60 }), (words) => {
			const table = new WordTable(16);
			const given = new Map<string, number>();
			for (const [number, written] of words.entries()) {
				if (!read(`a ${written}`, 2)) continue;
				const place = table.placeOf(key);
				const letters = written
					.slice(0, key.end - 2)
					.toLowerCase()
					.replaceAll("’", "'");
				expect([-1, given.get(letters) ?? -1]).toContain(table.get(place));
				table.set(place, number);
				given.set(letters, number);
			}
		}),
	);
});

test("what is given is remembered, until there are too many", () => {
	const table = new WordTable(16);
	const placeOf = (number: number) => (read(`w${number}`) ? table.placeOf(key) : -1);
	for (let number = 0; number < 16; number++) table.set(placeOf(number), number);
	expect(Array.from({ length: 16 }, (_, number) => table.get(placeOf(number)))).toEqual([
		...Array(16).keys(),
	]);
	expect(table.get(placeOf(16))).toBe(-1);
	expect(table.get(placeOf(0))).toBe(-1);
});

test.each([
	["don't stop", "don't"],
	["o’clock.", "o’clock"],
	["9.30am", "9.30am"],
	["£2.50, 50p", "£2.50"],
	["cost£", "cost"],
	["dogs' home", "dogs"],
	["dogs’ home", "dogs"],
	["a-b", "a"],
	["zoo🦁", "zoo"],
	["extraordinarily", "extraordinarily"],
])("a key reads of %s the word %s", (text, written) => {
	expect(read(text) && text.slice(0, key.end)).toBe(written);
});

test("a key reads no further than it is told", () => {
	expect(key.read("Year4", 0, 4) && key.end).toBe(4);
});

test.each(["é", "crème", "supercalifragilistic"])("no key for %s", (written) => {
	expect(read(written)).toBe(false);
});
