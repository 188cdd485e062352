import { describe, expect, test } from "vitest";
import textSpeak from "../../rules/text-speak";
import { draftOf, findingsOf } from "./check-example";
import { checkWithNobody } from "./check-with-nobody";
import { askedFigures, plainFigures } from "./text-speak-asked-figures";
import { borders } from "./text-speak-borders";
import { countings, feelings } from "./text-speak-feelings";
import { codesAndLetters, hurriedPosts } from "./text-speak-hurried-posts";
import { ledFigures, noLedFigures } from "./text-speak-led-figures";
import { loneLetters, loneLettersClean } from "./text-speak-lone-letters";
import { meant, named } from "./text-speak-named";
import { nearMisses } from "./text-speak-near-misses";
import { newNearMisses, newSpellings } from "./text-speak-new-spellings";
import { clean, violating } from "./text-speak-posts";
import { shortPosts } from "./text-speak-short-posts";
import { noSingleSigns, singleSigns } from "./text-speak-single-signs";
import { noSkeletons, skeletons } from "./text-speak-skeletons";

/** Words in [brackets] are text language; everything else is not. */
function flagged(marked: string): { expected: string[]; found: string[] } {
	const expected = Array.from(marked.matchAll(/\[(.+?)\]/g), ([, word = ""]) => word);
	return { expected, found: checkWithNobody(textSpeak, marked.replace(/[[\]]/g, "")).words };
}

test.each([
	["Gr8 work", "Great"],
	["So gr8", "great"],
	["WELL DONE ALL, GR8 WORK", "GREAT"],
	["hope ur ok", "you're"],
	["bring ur good coat", "your"],
	["bring ur hat", "your"],
	["we love r new pond", "our"],
	["how r you all", "are"],
	["happy new yr", "year"],
	["bring yr kit", "your"],
	["What are you up 2", "to"],
	["See what U missed", "you"],
	["We loved it 2 and so did they", "too"],
	["Rowan house, ur top of the table", "you're"],
	["a lovely w/e", "weekend"],
	["You gotta see this", "have to"],
	["We've gotta go", "got to"],
])("says of “%s” the words that it would write", (text, full) => {
	const draft = draftOf({ text });
	const [finding] = findingsOf(textSpeak, draft, {});
	expect(finding?.todo).toBe(`Write “${full}”.`);
	expect(finding?.suggestions[0]?.title).toBe(`Write “${full}”`);
});

describe("text-speak on school posts", () => {
	test.each([
		...clean,
		...nearMisses,
		...codesAndLetters,
		...loneLettersClean,
		...named,
		...newNearMisses,
		...noSkeletons,
		...noSingleSigns,
		...countings,
		...noLedFigures,
		...plainFigures,
	])("finds nothing in: %s", (text) => {
		expect(flagged(text).found).toEqual([]);
	});
	test.each([
		...violating,
		...shortPosts,
		...borders,
		...hurriedPosts,
		...loneLetters,
		...meant,
		...newSpellings,
		...skeletons,
		...singleSigns,
		...feelings,
		...ledFigures,
		...askedFigures,
	])("finds the marked words, no other, in: %s", (marked) => {
		const { expected, found } = flagged(marked);
		expect(found.toSorted()).toEqual(expected.toSorted());
	});
});
