import { describe, expect, test } from "vitest";
import textSpeak from "../../rules/text-speak";
import { checkWithNobody } from "./check-with-nobody";
import { borders } from "./text-speak-borders";
import { nearMisses } from "./text-speak-near-misses";
import { clean, violating } from "./text-speak-posts";
import { shortPosts } from "./text-speak-short-posts";

/** Words in [brackets] are text language; everything else is not. */
function flagged(marked: string): { expected: string[]; found: string[] } {
	const expected = Array.from(marked.matchAll(/\[(.+?)\]/g), ([, word = ""]) => word);
	return { expected, found: checkWithNobody(textSpeak, marked.replace(/[[\]]/g, "")).words };
}

describe("text-speak on school posts", () => {
	test.each([...clean, ...nearMisses])("finds nothing in: %s", (text) => {
		expect(flagged(text).found).toEqual([]);
	});
	test.each([...violating, ...shortPosts, ...borders])(
		"finds the marked words, no other, in: %s",
		(marked) => {
			const { expected, found } = flagged(marked);
			expect(found.toSorted()).toEqual(expected.toSorted());
		},
	);
});
