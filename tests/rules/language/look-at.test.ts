import fc from "fast-check";
import { expect, test } from "vitest";
import { dottedStretches } from "../../../rules/language/text/dotted-stretches";
import { lookAt } from "../../../rules/language/text/look-at";
import { signs } from "../../../rules/language/text/sign-kinds";
import { createMark, figuredMark } from "../../../rules/language/text/word-marks";

const seed = 20_261_130;
const anyText = fc.oneof(
	fc.string({
		unit: fc.constantFrom(..."aAbBzZxl8013 ._-*!#%$@/'’‘“\"«,éÉ\n\u00a0🎉＃＠ж".split("")),
		maxLength: 12,
	}),
	fc.string({ unit: "binary", maxLength: 20 }),
);

test.each([
	["hash", /[#＃]/],
	["at", /[@＠]/],
	["slash", /\//],
	["money", /\$/],
	["quote", /[“«"‘]|(?<!\w)'/],
	["beyondWords", /[^\0-\u036f\u2010-\u2027]/],
	["foreign", /[\u0080-\u1fff\uff21-\uff5a]/],
	["covered", /[a-z][*!#%_.-]+[a-z]|[a-z]\*{3}/i],
	["spaced", /[ ._-][a-z*$@013!][ ._-]{1,2}[a-z*$@013!](?![a-z0-9'’])/i],
	["capitals", /[A-ZÀ-Þ]{2}[^A-Za-zÀ-ÿ]+(?:[AI][^A-Za-zÀ-ÿ]+)?[A-ZÀ-Þ]{2}/],
] as const)("never misses a %s", (sign, shape) => {
	fc.assert(
		fc.property(anyText, (text) => {
			if (shape.test(text)) expect(lookAt(text).signs & signs[sign]).not.toBe(0);
		}),
		{ seed, numRuns: 3_000 },
	);
});

test("never misses a dotted stretch, and counts figures", () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const look = lookAt(text);
			if (dottedStretches(text).length > 0) expect(look.signs & signs.dotted).not.toBe(0);
			expect(look.figures).toBe(text.match(/[0-9]/g)?.length ?? 0);
		}),
		{ seed, numRuns: 3_000 },
	);
});

test("holds none of these in a plain post", () => {
	const { signs: held, figures } = lookAt(
		"Well done, Year Four! It's a lovely day. What fun we had.",
	);
	const { cover, standIn } = signs;
	expect([held & ~(cover | standIn), figures]).toEqual([0, 0]);
});

test("marks words in any letters, one with an apostrophe by its beginning, and no others", () => {
	const mark = createMark("quagga b'quay");
	const marked = (text: string) =>
		lookAt(text)
			.marked.filter((word) => (word.marks & mark) !== 0)
			.map(({ start, end }) => text.slice(start, end));
	expect(marked("Quagga, QUAGGA's quaggas b'quay")).toEqual(["Quagga", "QUAGGA", "b"]);
});

test("knows a mark that was made after the text was looked at", () => {
	const text = "an okapi";
	expect(lookAt(text).marks).toBe(0);
	expect(lookAt(text).marks & createMark("okapi")).toBe(0);
	expect(lookAt(text).marks).not.toBe(0);
});

test("marks signs with a figure among them", () => {
	const marked = lookAt("4 4B a Y6 in 2026").marked.filter(({ marks }) => marks & figuredMark);
	expect(marked.map(({ start }) => start)).toEqual([2, 7, 13]);
});
