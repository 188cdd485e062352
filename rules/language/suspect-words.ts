/** Signs that stand for a letter, by letter. */
export const disguises = { a: "@4", e: "3", i: "1", o: "0", s: "$5", t: "7" } as const;

const glue = new Set("what the go to get it up".split(" "));

/** The folded letter of each character: 0 ends a word, 1 is a letter of another alphabet. */
const letters = readLetters();

function readLetters(): Uint8Array {
	const table = new Uint8Array(0x250);
	for (let code = 48; code < table.length; code += 1) {
		const [base = ""] = String.fromCharCode(code).normalize("NFD").toLowerCase();
		if (/[a-z0-9]/.test(base)) table[code] = base.charCodeAt(0);
		else if (/\p{L}/u.test(base)) table[code] = 1;
	}
	for (const [letter, signs] of Object.entries(disguises)) {
		for (const sign of signs) table[sign.charCodeAt(0)] = letter.charCodeAt(0);
	}
	return table;
}

/**
 * Makes a cheap test that lets innocent posts pass and stops all that the engine would flag: the
 * engine costs hundreds of microseconds a post, and nearly all posts have nothing for it to find.
 * It folds each word as the engine does, only more coarsely, and looks up its hash;
 * `anywhere` finds what stands inside longer words.
 */
export function createSuspicion(
	words: readonly string[],
	anywhere: RegExp,
): (text: string) => boolean {
	const hashes = new Set<number>();
	for (const word of words) {
		// One word of a phrase is enough, but not one that stands in every second post.
		const telling = word.split(" ").find((one) => !glue.has(one)) ?? word;
		someWord(telling, (hash) => hashes.add(hash).size > 0);
	}
	return (text) =>
		someWord(text, (hash, isMixed) => isMixed || hashes.has(hash)) || anywhere.test(text);
}

/** Tests the hash of every folded word until one fits; a word may mix letters of two alphabets. */
function someWord(text: string, fits: (hash: number, isMixed: boolean) => boolean): boolean {
	let hash = 0;
	let last = 0;
	let isForeign = false;
	let isLatin = false;
	for (let at = 0; at <= text.length; at += 1) {
		const code = at < text.length ? text.charCodeAt(at) : 0;
		const letter = code < letters.length ? (letters[code] ?? 0) : isAlphabet(code) ? 1 : 0;
		if (letter === 0) {
			if (last !== 0 && fits(hash, isForeign && isLatin)) return true;
			hash = last = 0;
			isForeign = isLatin = false;
			continue;
		}
		if (letter === 1) isForeign = true;
		else isLatin = true;
		if (letter !== last) hash = (Math.imul(hash, 31) + letter) & 0x3fffffff;
		last = letter;
	}
	return false;
}

/** Greek, Cyrillic and other alphabets, full-width letters; no punctuation, no emoji. */
function isAlphabet(code: number): boolean {
	return (code >= 0x250 && code < 0x2000) || (code >= 0xff21 && code < 0xff5b);
}
