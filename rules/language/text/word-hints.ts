import { rememberLast } from "./remember-last";

/** So many letters of a word are looked at: five of them fit into a small number. */
const longest = 5;
const bitsPerLetter = 6;

/** A small number has a bit for each. */
const mostHints = 30;

/** Which hints each beginning of a word answers, a bit for each. */
const hintsOf = new Map<number, number>();
let hints = 0;
let hintsIn = rememberLast(readHints);

/**
 * Makes a cheap test whether a text can hold any of some words, so that a rule's patterns run only
 * where they can fit. Words of fewer than five letters count as a whole, longer ones by their first
 * five. A text is read once for all such tests, each word looked up once. A word is made of English
 * letters and digits: a pattern whose words are begun by `\b`, a space or a sign can rely on it.
 */
export function createHint(words: string): (text: string) => boolean {
	if (hints === mostHints) throw new Error(`There are ${mostHints} hints already`);
	const bit = 1 << hints++;
	eachBeginning(words, (beginning) => {
		hintsOf.set(beginning, (hintsOf.get(beginning) ?? 0) | bit);
	});
	hintsIn = rememberLast(readHints);
	return (text) => (hintsIn(text) & bit) !== 0;
}

/** The hints that the text gives, a bit for each. */
function readHints(text: string): number {
	let given = 0;
	eachBeginning(text, (beginning) => {
		given |= hintsOf.get(beginning) ?? 0;
	});
	return given;
}

/** Gives the beginning of each word as a number. */
function eachBeginning(text: string, give: (beginning: number) => void): void {
	let beginning = 0;
	let length = 0;
	for (let at = 0; at <= text.length; at += 1) {
		const letter = letterOf[text.charCodeAt(at)] ?? 0;
		if (letter > 0) {
			if (length < longest) beginning = (beginning << bitsPerLetter) | letter;
			length += 1;
		} else if (length > 0) {
			give(beginning);
			beginning = 0;
			length = 0;
		}
	}
}

/** Letters without case and digits from 1 on; 0 for all that ends a word. */
const letterOf = Uint8Array.from({ length: 0x80 }, (_, code) => {
	const sign = String.fromCharCode(code).toLowerCase();
	return "abcdefghijklmnopqrstuvwxyz0123456789".indexOf(sign) + 1;
});
