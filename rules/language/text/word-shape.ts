import { hashOf } from "./word-hash";

// What a letter or figure is to the word in which it stands, a bit for each.
export const letter = 1;
export const figure = 2;
/** Sounds as one: w and y too. */
const vowel = 4;
/** Makes a word easy to say: vowels but a w, which can stand before another consonant, and x. */
const easing = 8;
export const capital = 16;
/** Found in odd words more than in others: x, z and 8. */
const rare = 32;
/** Can be a piece of a word that is written with gaps: "f u c k", "s h 1 t". */
export const piece = 64;

// Beside the bits of a word's letters: the same letter twice in a row, two capitals, an odd beginning.
export const doubled = 256;
export const shouted = 512;
export const oddOpening = 1024;

const shapes: readonly (readonly [shape: RegExp, bit: number])[] = [
	[/[a-z]/i, letter],
	[/\d/, figure],
	[/[aeiouwy]/i, vowel],
	[/[aeiouxy\d]/i, easing],
	[/[A-Z]/, capital],
	[/[xz8]/i, rare],
	[/[a-z013]/i, piece],
];

/** The bits of the first 128 signs. */
export const kinds: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
	const sign = String.fromCharCode(code);
	if (!/[a-z\d]/i.test(sign)) return 0;
	return shapes.reduce((sum, [shape, bit]) => (shape.test(sign) ? sum | bit : sum), 0);
});

/** The bits of an English letter or a figure; 0 for any other sign. */
export const kindOf = (code: number): number => (code < 0x80 ? (kinds[code] ?? 0) : 0);

const smallBit = 0x20;
const small = (text: string, at: number): number => text.charCodeAt(at) | smallBit;
const [x, z, eight] = [0x78, 0x7a, 0x38];
const lol = hashOf("lol");

/** True for the first three letters of a laugh, or for three consonants: asked at the third letter. */
export const opensOddly = (hash: number, seen: number): boolean =>
	hash === lol || (seen & easing) === 0;

/**
 * True for a word that is written as hardly any other English word is: the patterns that make ever new
 * short forms need look at no other. `seen` are the bits of all its letters and those beside them.
 */
export function isOddlyShaped(text: string, start: number, end: number, seen: number): boolean {
	if ((seen & (rare | doubled)) !== 0 && isRarelySpelt(text, start, end)) return true;
	if (end < start + 3) return false;
	return (seen & oddOpening) !== 0 || (seen & (vowel | figure)) === 0;
}

/** Opened by an x, ended by a z, with an 8 for "ate" or with letters drawn out. */
function isRarelySpelt(text: string, start: number, end: number): boolean {
	if (small(text, start) === x || small(text, end - 1) === z) return true;
	for (let at = start; at < end; at++) {
		if (text.charCodeAt(at) === eight) return end > start + 2;
	}
	return isDrawnOut(text, start, end);
}

/** A letter thrice, or twice at the end what no English word ends in: "thxx". */
function isDrawnOut(text: string, start: number, end: number): boolean {
	let run = 1;
	for (let at = start + 1; at < end; at++) {
		run = small(text, at) === small(text, at - 1) ? run + 1 : 1;
		if (run === 3) return true;
	}
	return run === 2 && /[kuvxyz]/i.test(text.charAt(end - 1));
}
