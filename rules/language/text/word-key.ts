/** So many letters of a word make its key: five of them fit into a small number. */
const longest = 5;
const bitsPerLetter = 6;
const firstDigit = 27;
const apostrophe = 37;
const other = 38;

/**
 * The first five letters of a word as a number, whatever their case: looking a number up is several
 * times cheaper than cutting the word out and looking that up. Different words may share a key.
 */
export function keyIn(text: string, start: number, end: number): number {
	let key = 0;
	for (let at = start; at < end && at < start + longest; at++) {
		key = (key << bitsPerLetter) | (letterOf(text.charCodeAt(at)) || other);
	}
	return key;
}

export const keyOf = (word: string): number => keyIn(word, 0, word.length);

/** Letters without case, digits and apostrophes from 1 on; 0 for any other sign. */
function letterOf(code: number): number {
	const small = code | 0x20;
	if (small >= 0x61 && small <= 0x7a) return small - 0x60;
	if (code >= 0x30 && code <= 0x39) return code - 0x30 + firstDigit;
	return code === 0x27 || code === 0x2019 ? apostrophe : 0;
}
