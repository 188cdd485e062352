import { expect, test } from "vitest";
import { extremistSlogans } from "../../../rules/language/extremist-slogans";
import { lookAt } from "../../../rules/language/text/look-at";
import { markPhrases } from "../../../rules/language/text/phrase-marks";

/** Every way to write a phrase with or without its spaces. */
function joinings(phrase: string): string[] {
	const [first = "", ...rest] = phrase.split(" ");
	return rest.reduce((all, word) => all.flatMap((one) => [one + word, `${one} ${word}`]), [first]);
}

function isTold(text: string, phrases: readonly string[]): boolean {
	const mark = markPhrases(phrases) ?? 0;
	return (lookAt(text).marks & mark) !== 0;
}

test.each(extremistSlogans)("“%s” is told by its marks, however its words are joined", (slogan) => {
	const untold = joinings(slogan).filter((text) => !isTold(`So #${text}!`, extremistSlogans));
	expect(untold).toEqual([]);
});

test("a phrase with other signs is told by what stands between them", () => {
	const phrases = ["rock'n'roll for ever", "naïve heckling"];
	expect(isTold("ROCK'N'ROLL FOREVER", phrases)).toBe(true);
	expect(isTold("So naïve heckling goes", phrases)).toBe(true);
});

test("a text without those words has no mark of a phrase", () => {
	const mark = markPhrases(extremistSlogans) ?? 0;
	expect(lookAt("You will send the one great day to all of them").marks & mark).toBe(0);
});

test("phrases that no word of English letters tells have no marks, nor has a long list", () => {
	expect(markPhrases(["слава героям"])).toBeNull();
	expect(markPhrases(["quite plain", "!!!"])).toBeNull();
	expect(markPhrases(Array.from({ length: 201 }, (_, at) => `phrase number ${at}`))).toBeNull();
});
