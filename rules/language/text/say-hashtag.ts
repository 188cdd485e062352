import { splitHashtag } from "./split-hashtag";

/** Between a small letter and a capital or a year's figure, between a code and a word: KS2|Maths. */
const seam = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Ll}{2})(?=\d)|(?<=\d)(?=\p{Lu}\p{Ll})/gu;

/** The words of a hashtag without its sign: "WorldBookDay" → "World Book Day", "sportsday" → "sports day". */
export function sayHashtag(word: string): string {
	const words = word === word.toLowerCase() ? splitHashtag(word) : null;
	return words ? words.join(" ") : word.replace(/_/g, " ").replace(seam, " ");
}
