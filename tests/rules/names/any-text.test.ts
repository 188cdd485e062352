import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { peopleOf, pupilOf } from "./marked-post";

const lines = [
	"Amelia|Hartley|4B",
	"Zoë|O'Brien|4B",
	"Lily-Mae|van der Berg|5A||Rose",
	"Will|Green|5A",
	"محمد|علي|2C",
	"小明|陈|2C",
	"Is'haaq|Al-Sayed|1A",
];
const pupils = lines.map(pupilOf);
const people = peopleOf(pupils);

const pieces = fc.constantFrom(
	...["Amelia", "Hartley", "Zoe\u0301", "O’Brien", "Lily", "Mae", "van", "der", "Berg", "will"],
	...[
		"محمد",
		"علي",
		"小明",
		"陈",
		"Well done ",
		"#",
		"@",
		"'s",
		"’s",
		"-",
		" ",
		"\n",
		", ",
		".",
		":",
	],
	...[
		"\u202e",
		"\u200d",
		"\u00ad",
		"\ufe0f",
		"\u0301",
		"\ud83c",
		"\udf89",
		"🎉",
		"🏽",
		"👩‍👧",
		"🇬🇧",
	],
	...["ﷺ", "ﬁ", "ß", "İ", "\u0600", "Ａｍｅｌｉａ", "𝐀𝐦𝐞𝐥𝐢𝐚", "Y4", "4B", "THE ", "ameliahartley"],
);
const text = fc.oneof(
	fc.string({ unit: "binary", maxLength: 200 }),
	fc.string({ unit: "grapheme", maxLength: 200 }),
	fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
	fc
		.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
		.map((codes) => String.fromCharCode(...codes)),
);
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

describe("any text", () => {
	test("gives ranges inside the text, not empty, in order, and through no grapheme", () => {
		fc.assert(
			fc.property(text, (given) => {
				const borders = new Set([0, given.length]);
				for (const { index } of segmenter.segment(given)) borders.add(index);
				let last = 0;
				for (const { range } of people.namesIn(given)) {
					expect(range.start).toBeGreaterThanOrEqual(last);
					expect(range.end).toBeGreaterThan(range.start);
					expect(borders.has(range.start) && borders.has(range.end)).toBe(true);
					last = range.end;
				}
				for (const { range, forename } of people.unlistedNamesIn(given)) {
					expect(range.end).toBeLessThanOrEqual(given.length);
					expect(forename.start).toBe(range.start);
					expect(borders.has(range.start) && borders.has(range.end)).toBe(true);
				}
			}),
			{ numRuns: 3000, examples: [["Well done AmeliaAmelia\u0600🇬🇧"], ["Y4AmeliaAmelia\u0600-"]] },
		);
	});

	test("gives the same answer to another reader", () => {
		fc.assert(
			fc.property(text, (given) => {
				expect(peopleOf(pupils).namesIn(given)).toEqual(people.namesIn(given));
			}),
			{ numRuns: 200 },
		);
	});

	test("may be an answer to a question", () => {
		fc.assert(
			fc.property(text, (given) => {
				expect(Array.isArray(people.pupilsMeant(given))).toBe(true);
			}),
		);
	});

	test("may be 25,000 characters without a break", () => {
		for (const piece of [
			"a",
			"#amelia",
			"Amelia ",
			"Amelia, Will ",
			"\u0301",
			"🏽",
			"'s ",
			"Amelia-",
		]) {
			const long = piece.repeat(25_000 / piece.length);
			for (const { range } of people.namesIn(long))
				expect(range.end).toBeLessThanOrEqual(long.length);
		}
	});

	test("finds every pupil's full name, whatever letters it is made of", () => {
		const name = fc
			.string({
				unit: fc.constantFrom(...Array.from("abdeghilmnorstuvzéñłøß'-")),
				minLength: 3,
				maxLength: 9,
			})
			.filter((letters) => /^[^'-]{2}/u.test(letters) && /[^'-]$/u.test(letters))
			.map((letters) => `${letters.charAt(0).toUpperCase()}${letters.slice(1)}`);
		fc.assert(
			fc.property(name, name, (forename, surname) => {
				const own = peopleOf([pupilOf(`${forename}|${surname}|4B`), ...pupils]);
				const said = `Well done to ${forename} ${surname} today!`;
				const [hit] = own.namesIn(said);
				expect(said.slice(hit?.range.start, hit?.range.end)).toBe(`${forename} ${surname}`);
				expect(hit?.form).toBe("full");
			}),
			{ numRuns: 300 },
		);
	});

	test("names the same pupil in full when others join the roster", () => {
		fc.assert(
			fc.property(fc.subarray(lines), (others) => {
				const grown = peopleOf([pupilOf("Nadia|Rahmani|6A"), ...others.map(pupilOf)]);
				const hits = grown.namesIn("Our own Nadia Rahmani won");
				expect(hits.map((hit) => [hit.form, hit.pupils.map(({ key }) => key)])).toEqual([
					["full", ["Nadia Rahmani"]],
				]);
			}),
		);
	});
});
