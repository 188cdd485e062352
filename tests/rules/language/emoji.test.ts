import fc from "fast-check";
import { expect, test } from "vitest";
import { emojiIn } from "../../../rules/language/text/emoji";

const emoji = ["🎉", "☀️", "☀", "👨‍👩‍👧", "🇬🇧", "1️⃣", "#⃣", "🏃🏽‍♀️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "©️"];
const words = ["a ", "12 ", "© ", "#tag ", "®\n", "– “é” ", "\udf89", "日本", "™ "];

test("finds every emoji whole and nothing else, whatever stands between", () => {
	const piece = fc.record({ words: fc.constantFrom(...words), emoji: fc.constantFrom(...emoji) });
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
			const text = pieces.map((one) => one.words + one.emoji).join("");
			const found = emojiIn(text).map(({ start, end }) => text.slice(start, end));
			expect(found).toEqual(pieces.map((one) => one.emoji));
		}),
		{ seed: 20_261_130, numRuns: 2_000 },
	);
});
