import { rememberLast } from "./remember-last";

/** So many letters of a word are looked at: five of them fit into a small number. */
const longest = 5;
const bitsPerLetter = 6;

/** Which hints each beginning of a word answers; hints are made while modules load. */
const hintsOf = new Map<number, number[]>();
let hints = 0;

/**
 * Makes a cheap test whether a text can hold any of some words, so that a rule's patterns run only
 * where they can fit. Words of fewer than five letters count as a whole, longer ones by their first
 * five. A text is read once for all such tests, each word looked up once. A word is made of English
 * letters and digits: a pattern whose words are begun by `\b`, a space or a sign can rely on it.
 */
export function createHint(words: string): (text: string) => boolean {
	const hint = hints++;
	eachBeginning(words, (beginning) => {
		const others = hintsOf.get(beginning);
		if (others) others.push(hint);
		else hintsOf.set(beginning, [hint]);
	});
	return (text) => {
		const given = hintsIn(text);
		return (hint < given.length ? given : readHints(text))[hint] === 1;
	};
}

const hintsIn = rememberLast(readHints);

/** 1 for each hint that the text gives. */
function readHints(text: string): readonly number[] {
	const given = Array<number>(hints).fill(0);
	eachBeginning(text, (beginning) => {
		const answered = hintsOf.get(beginning);
		if (answered) for (const hint of answered) given[hint] = 1;
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
