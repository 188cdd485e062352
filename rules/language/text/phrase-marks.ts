import { hashOf } from "./word-hash";
import { createMark, markHash } from "./word-marks";

const telling = createMark();
/** Of more phrases nearly every text would have a word. */
const mostPhrases = 200;
/** Words between which nothing but spaces stands, so that a hashtag may join them. */
const stretches = /[a-z\d]+(?:\s+[a-z\d]+)*/g;

/**
 * Marks the words that tell phrases: a text without the marks that it gives has none of them. Nothing
 * where no word tells them.
 */
export function markPhrases(phrases: readonly string[]): number | null {
	const words = phrases.map((phrase) => tellingWords(phrase.toLowerCase()));
	if (phrases.length > mostPhrases || words.some(({ length }) => length === 0)) return null;
	for (const word of words.flat()) markHash(hashOf(word), telling);
	return telling;
}

/** The longest word of a phrase, by itself and joined with those around it. */
function tellingWords(phrase: string): string[] {
	const all = (phrase.match(stretches) ?? []).map((stretch) => stretch.split(/\s+/));
	const longest = all.flat().toSorted((a, b) => b.length - a.length)[0] ?? "";
	const words = all.find((stretch) => stretch.includes(longest)) ?? [];
	const at = words.indexOf(longest);
	return words
		.slice(0, at + 1)
		.flatMap((_, from) => words.slice(at).map((__, to) => words.slice(from, at + to + 1).join("")));
}
