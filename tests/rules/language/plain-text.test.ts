import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TextRange } from "../../../rules/domain/text-range";
import { plainText } from "../../../rules/language/text/plain-text";

const segmenter = new Intl.Segmenter("en-GB", { granularity: "grapheme" });
const read = (text: string): string => plainText(text)?.text ?? text;
const put = (text: string, { start, end }: TextRange, by: string): string =>
	text.slice(0, start) + by + text.slice(end);

function bordersOf(text: string): number[] {
	return [...Array.from(segmenter.segment(text), ({ index }) => index), text.length];
}

describe("reads", () => {
	test.each([
		["full-width letters, figures and signs", "ｓｈｉｔ ｇｒ８！ ＃ＰＥ", "shit gr8! #PE"],
		["the letters of mathematics", "𝐬𝐡𝑖𝓉 𝟜𝗎 ℎℋ", "shit 4u hH"],
		["raised, circled and squared letters", "ᵘ 2ⁿᵈ ⓛⓞⓛ 🄻🄾🄻", "u 2nd lol LOL"],
		["a soft hyphen and signs without width", "ma\u00adte g\u200br8 \u2060u\ufeff", "mate gr8 u"],
		["signs that only turn the direction", "\u200elol\u200f \u202agr8\u202c", "lol gr8"],
		["spaces that do not break", "see\u00a0you\u2009in\u3000class", "see you in class"],
		["joiners and selectors between letters", "l\u200do\u200cl\ufe0f 8\ufe0f", "lol 8"],
		["a joiner after an emoji and before a word", "🎉\u200dlol", "🎉lol"],
	])("%s", (_, written, plain) => {
		expect(read(written)).toBe(plain);
	});
});

describe("leaves as it is", () => {
	test.each([
		["English", "Year 4 café: “it’s £3” – don’t miss it…"],
		["emoji", "👨‍👩‍👧 🏳️‍🌈 🏃🏽‍♀️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇬🇧 ❤️ ✂︎ 1️⃣ #️⃣ Ⓜ️ ™ ℹ️ ㊗️ 🅰️"],
		["a joiner that shapes letters", "می‌خواهم क्‍ष"],
		["a sign that turns or parts words of another script", "שלום\u200f! ไทย\u200bไทย"],
		["figures and signs that mean something small", "m² 10⁰ ½ № 5 ① Ⅷ ﬁ"],
		["lines", "a\nb\r\nc\td\u2028e"],
		["half a surrogate pair", "a\ud835b\udc00 \udb40"],
		["letters of other alphabets", "мама ελλάδα 日本語"],
	])("%s", (_, written) => {
		expect(plainText(written)).toBeNull();
	});
});

describe("finds the way back", () => {
	test.each([
		["each letter for itself", "a ｌｏｌ b", 2, 5, "ｌｏｌ"],
		["a letter of two units", "a 𝐥𝐨𝐥 b", 2, 5, "𝐥𝐨𝐥"],
		["with what is hidden inside and behind", "a l\u200bol\u00ad b", 2, 5, "l\u200bol\u00ad"],
		["with what is hidden before all", "\ufefflol b", 0, 3, "\ufefflol"],
		["to the end", "b lol\u200b\u200b", 2, 5, "lol\u200b\u200b"],
		["past an emoji", "\u200b👨‍👩‍👧 lol", 9, 12, "lol"],
	])("%s", (_, written, start, end, words) => {
		const range = plainText(written)?.toWritten({ start, end });
		expect(written.slice(range?.start, range?.end)).toBe(words);
	});
});

const pieces = [
	...["lol", "Amelia", "4", " ", "\n", "\r\n", "é", "e\u0301", "#", "．"],
	...["\u200b", "\u00ad", "\u200d", "\u200c", "\ufe0f", "\u200f", "\ufeff", "\u00a0", "\u2009"],
	...["ｌ", "８", "𝐥", "𝟜", "ⓛ", "🄻", "ʰ", "™", "🎉", "🏽", "👩‍🚀", "🇬🇧", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "\u20e3"],
	...["م", "ی\u200c", "ไ", "क्", "日", "\ud835", "\udc00", "\udb40"],
];
const anyText = fc.oneof(
	fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((some) => some.join("")),
	fc.string({ unit: "binary", maxLength: 30 }),
);
const seed = 20_261_201;

describe("of any text", () => {
	test("the plain text is plain", () => {
		fc.assert(
			fc.property(anyText, (written) => {
				expect(plainText(read(written))).toBeNull();
			}),
			{ seed, numRuns: 5000 },
		);
	});

	test("each unit is written somewhere, in order, and the whole is all that is written", () => {
		fc.assert(
			fc.property(anyText, (written) => {
				const plain = plainText(written);
				if (!plain || plain.text === "") return;
				let last = 0;
				for (let start = 0; start < plain.text.length; start++) {
					const range = plain.toWritten({ start, end: start + 1 });
					expect(range.start).toBe(last);
					expect(range.end).toBeGreaterThan(range.start);
					last = range.end;
				}
				expect(last).toBe(written.length);
			}),
			{ seed, numRuns: 5000 },
		);
	});

	test("a change of the plain text, made where that is written, reads the same", () => {
		const place = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(anyText, place, place, (written, one, other) => {
				const plain = plainText(written);
				if (!plain) return;
				const borders = bordersOf(plain.text);
				const at = (share: number) => borders[Math.floor(share * (borders.length - 1))] ?? 0;
				const range = { start: Math.min(at(one), at(other)), end: Math.max(at(one), at(other)) };
				const mended = put(written, plain.toWritten(range), "xy");
				expect(read(mended)).toBe(read(put(plain.text, range, "xy")));
			}),
			{ seed, numRuns: 5000 },
		);
	});
});
