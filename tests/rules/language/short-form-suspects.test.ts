import fc from "fast-check";
import { expect, test } from "vitest";
import { framedForms } from "../../../rules/language/short-forms/short-form-frames";
import { suspectsIn } from "../../../rules/language/short-forms/short-form-suspects";
import { listedShortForms, shortFormOf } from "../../../rules/language/short-forms/short-forms";
import { splitWords } from "../../../rules/language/text/split-words";

const forms = [...listedShortForms, ...framedForms.keys()];
const changed = fc
	.tuple(
		fc.constantFrom(...forms),
		fc.constantFrom("", "'s", "’s", "x", "z", "ing", "oo", "kk", "!"),
	)
	.map(([form, ending]) => form + ending);
const made = fc.string({
	unit: fc.constantFrom(..."aeiorstlnhcpwxyzkuvblm8'’_".split("")),
	minLength: 1,
	maxLength: 8,
});

const isTextLanguage = (lower: string): boolean =>
	shortFormOf(lower) !== undefined || framedForms.has(lower) || /^x(?:o?x)*$/.test(lower);

test("suspects every word that is text language, however it is written", () => {
	fc.assert(
		fc.property(fc.oneof(changed, made), fc.boolean(), (word, isLarge) => {
			const text = `so ${isLarge ? word.toUpperCase() : word} to`;
			const suspects = suspectsIn(text);
			const missed = splitWords(text).filter(
				({ lower, start, end }) =>
					isTextLanguage(lower) && !suspects.some((one) => start <= one.start && one.start < end),
			);
			expect(missed.map(({ lower }) => lower)).toEqual([]);
		}),
		{ seed: 20_261_130, numRuns: 20_000 },
	);
});

test.each([
	["the figure of a label", "Year 4 and class 2"],
	["a hashtag or a handle", "#Gr8 @l8r"],
	["ordinary words", "Three schools sang of a quiet morning, it's said"],
])("does not suspect %s", (_, text) => {
	expect(suspectsIn(text)).toEqual([]);
});

test.each(["the new-year 4 us", "for Year, 4 us", "a zoo 4 us"])(
	"suspects the figure of %s",
	(text) => {
		expect(suspectsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(["4"]);
	},
);
