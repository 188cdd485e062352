import type { TextRange } from "../../domain/text-range";
import { lookAt } from "../text/look-at";
import { matchesOf } from "../text/matches-of";
import { signs } from "../text/sign-kinds";
import { stretchesAround } from "../text/stretches-around";
import { addLetter } from "../text/word-hash";
import { createMark, figuredMark, markHash } from "../text/word-marks";

/** A stretch in which the engine could find some words of the list and no other. */
export interface Suspect {
	readonly stretch: TextRange;
	readonly words: readonly string[];
}

/** Signs that stand for a letter, by letter. */
export const disguises = { a: "@4", e: "3", i: "1", o: "0", s: "$5", t: "7" } as const;

const glue = new Set("what the go to get it up".split(" "));

/** Latin letters that Unicode does not take apart: Łukasz mixes no alphabets. */
const barred: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ħ: "h", ı: "i", ŧ: "t" };

/** The folded letter of each character: 0 ends a word, 1 is a letter of another alphabet. */
const letters = readLetters();

function readLetters(): Uint8Array {
	const table = new Uint8Array(0x250);
	for (let code = 48; code < table.length; code += 1) {
		const [base = ""] = String.fromCharCode(code).normalize("NFD").toLowerCase();
		const letter = barred[base] ?? base;
		if (/[a-z0-9]/.test(letter)) table[code] = letter.charCodeAt(0);
		else if (/\p{L}/u.test(letter)) table[code] = 1;
	}
	for (const [letter, signs] of Object.entries(disguises)) {
		for (const sign of signs) table[sign.charCodeAt(0)] = letter.charCodeAt(0);
	}
	return table;
}

/** The phrases and harmless sayings around a word reach no further than this. */
const reach = 40;

const suspicious = createMark();
/** Beside such signs words are not cut as one look cuts them. */
const disguising = signs.at | signs.money | signs.foreign;

/**
 * Makes a cheap finder of the stretches in which the engine could find something: the engine costs
 * hundreds of microseconds a post, and nearly all posts have nothing for it to find. It folds each
 * word as the engine does, only more coarsely, and looks up its hash; `anywhere` (a global pattern)
 * finds what stands inside longer words. A stretch begins and ends at white space or with the text.
 */
export function createSuspicion(
	words: readonly string[],
	anywhere: RegExp,
): (text: string) => readonly Suspect[] {
	const byHash = readHashes(words);
	for (const hash of byHash.keys()) markHash(hash, suspicious);
	const inside = words.filter((word) => word.search(anywhere) >= 0);
	return (text) => {
		const hasInside = text.search(anywhere) >= 0;
		if (!hasInside && !mayHold(text)) return [];
		const places = new Map<readonly string[], number[]>();
		const add = (some: readonly string[], place: number) => {
			const others = places.get(some);
			if (others) others.push(place);
			else places.set(some, [place]);
		};
		eachSuspiciousWord(text, (hash, isMixed, end) => {
			const some = isMixed ? words : byHash.get(hash);
			if (some) add(some, end);
		});
		if (hasInside) for (const { index } of matchesOf(text, anywhere)) add(inside, index);
		return [...places].flatMap(([some, at]) =>
			stretchesAround(text, at, reach).map((stretch) => ({ stretch, words: some })),
		);
	};
}

/** The words of a list by the hash of the part that tells them. */
function readHashes(words: readonly string[]): ReadonlyMap<number, readonly string[]> {
	const byHash = new Map<number, string[]>();
	for (const word of words) {
		eachWord(tellingPart(word), (hash) => {
			const others = byHash.get(hash);
			if (others) others.push(word);
			else byHash.set(hash, [word]);
		});
	}
	return byHash;
}

function mayHold(text: string): boolean {
	const { signs: held, marks } = lookAt(text);
	return ((held & disguising) | (marks & (suspicious | figuredMark))) !== 0;
}

function eachSuspiciousWord(text: string, give: GiveWord): void {
	const look = lookAt(text);
	if ((look.signs & disguising) !== 0) {
		eachWord(text, give);
		return;
	}
	for (const { marks, start, end } of look.marked) {
		if ((marks & (suspicious | figuredMark)) !== 0) eachWord(text, give, start, end);
	}
}

/** One word of a phrase is enough, but not one that stands in every second post. */
function tellingPart(phrase: string): string {
	const parts = phrase.split(/[\s'’-]+/).toSorted((a, b) => b.length - a.length);
	return parts.find((one) => !glue.has(one)) ?? phrase;
}

type GiveWord = (hash: number, isMixed: boolean, end: number) => void;

/** Gives the hash of every folded word, and where it ends; a word may mix letters of two alphabets. */
function eachWord(text: string, give: GiveWord, from = 0, to = text.length): void {
	let hash = 0;
	let last = 0;
	let isForeign = false;
	let isLatin = false;
	for (let at = from; at <= to; at += 1) {
		const code = at < to ? text.charCodeAt(at) : 0;
		const letter = code < letters.length ? (letters[code] ?? 0) : isAlphabet(code) ? 1 : 0;
		if (letter === 0) {
			if (last !== 0) give(hash, isForeign && isLatin, at);
			hash = last = 0;
			isForeign = isLatin = false;
			continue;
		}
		if (letter === 1) isForeign = true;
		else isLatin = true;
		if (letter !== last) hash = addLetter(hash, letter);
		last = letter;
	}
}

/** Greek, Cyrillic and other alphabets; no punctuation, no emoji. */
const isAlphabet = (code: number): boolean => code >= 0x250 && code < 0x2000;
