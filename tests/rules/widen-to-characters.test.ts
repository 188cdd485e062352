import { expect, test } from "vitest";
import { widenToCharacters } from "../../rules/engine/widen-to-characters";

test.each([
	["plain letters stay as they are", "a lol b", 2, 5, "lol"],
	["a letter keeps its accent", "lole\u0301 b", 0, 4, "lole\u0301"],
	["a range that begins in an emoji begins before it", "a 👩‍🚀 b", 4, 8, "👩‍🚀 "],
	["a range that ends in a line break takes all of it", "ab\r\nc", 0, 3, "ab\r\n"],
	["half a surrogate pair is made whole", "🎉", 0, 1, "🎉"],
])("%s", (_, text, start, end, words) => {
	const range = widenToCharacters(text, { start, end });
	expect(text.slice(range.start, range.end)).toBe(words);
});
