import { rememberLast } from "./remember-last";

/** So many letters of a word are looked at: five of them fit into a small number. */
const longest = 5;
const bitsPerLetter = 6;

const beginningsOf = rememberLast(readBeginnings);

/**
 * Makes a cheap test whether a text can hold any of some words, so that a rule's patterns run only
 * where they can fit. Words of fewer than five letters count as a whole, longer ones by their first
 * five. Each text is read once for all such tests. A word is made of English letters and digits: a
 * pattern whose words are begun by `\b`, a space or a sign can rely on it.
 */
export function createHint(words: string): (text: string) => boolean {
	const wanted = new Set(words.split(/\s+/).flatMap(readBeginnings));
	return (text) => {
		for (const beginning of beginningsOf(text)) if (wanted.has(beginning)) return true;
		return false;
	};
}

/** The beginning of each word as a number. */
function readBeginnings(text: string): readonly number[] {
	const found: number[] = [];
	let [beginning, length] = [0, 0];
	for (let at = 0; at <= text.length; at += 1) {
		const letter = letterOf(text.charCodeAt(at));
		if (letter > 0) {
			if (length < longest) beginning = (beginning << bitsPerLetter) | letter;
			length += 1;
		} else if (length > 0) {
			found.push(beginning);
			[beginning, length] = [0, 0];
		}
	}
	return found;
}

/** Letters without case and digits from 1 on; 0 for all that ends a word. */
function letterOf(code: number): number {
	if (code >= 0x61 && code <= 0x7a) return code - 0x60;
	if (code >= 0x41 && code <= 0x5a) return code - 0x40;
	return code >= 0x30 && code <= 0x39 ? code - 0x30 + 27 : 0;
}
