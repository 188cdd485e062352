import type { TextRange } from "../../domain/text-range";
import { isSpace, lettersEnd, letterUnits } from "./letters";
import { rememberFor } from "./remember-for";

/** Phrases as a tree of small letters' codes, so that a long list costs no more to look for than a short one. */
interface Branch {
	readonly next: Map<number, Branch>;
	/** A phrase has a space here: the text may have up to three, or none as in a hashtag. */
	mayPause: boolean;
	isEnd: boolean;
}

interface Tree {
	readonly root: Branch;
	/** A bit for each first sign of a phrase; of a sign, its last five bits. */
	readonly firsts: number;
	/** By the first two signs, a bit for each that may follow. */
	readonly thirds: Int32Array;
}

const mostSpaces = 3;
const createBranch = (): Branch => ({ next: new Map(), mayPause: false, isEnd: false });

const treeOf = rememberFor((phrases: readonly string[]): Tree => {
	const root = createBranch();
	for (const phrase of phrases) addPhrase(root, phrase.trim().toLowerCase());
	return { root, firsts: bitsOf(root), thirds: thirdsOf(root) };
});

const bitsOf = ({ next }: Branch): number =>
	[...next.keys()].reduce((sum, sign) => sum | (1 << (sign & 31)), 0);

function thirdsOf(root: Branch): Int32Array {
	const thirds = new Int32Array(32 * 32);
	for (const [first, branch] of root.next) {
		if (branch.mayPause || branch.isEnd) thirds.fill(-1, rowOf(first, 0), rowOf(first, 31) + 1);
		for (const [second, after] of branch.next) {
			const row = rowOf(first, second);
			thirds[row] = (thirds[row] ?? 0) | (after.mayPause || after.isEnd ? -1 : bitsOf(after));
		}
	}
	return thirds;
}

const rowOf = (first: number, second: number): number => ((first & 31) << 5) | (second & 31);

/** False for nearly all words of a text: no phrase begins with the three signs at `at`. */
function mayBegin({ firsts, thirds }: Tree, text: string, at: number): boolean {
	const first = text.charCodeAt(at);
	if (first < 0x80 && ((firsts >> (first & 31)) & 1) === 0) return false;
	const second = text.charCodeAt(at + 1);
	const third = text.charCodeAt(at + 2);
	if (first >= 0x80 || second >= 0x80 || third >= 0x80) return true;
	return (((thirds[rowOf(first, second)] ?? 0) >> (third & 31)) & 1) === 1;
}

function addPhrase(root: Branch, phrase: string): void {
	let branch = root;
	for (const sign of phrase) {
		if (/\s/.test(sign)) {
			branch.mayPause = true;
			continue;
		}
		const letter = sign.codePointAt(0) ?? 0;
		const next = branch.next.get(letter) ?? createBranch();
		branch.next.set(letter, next);
		branch = next;
	}
	branch.isEnd = branch !== root;
}

/**
 * Where phrases of a list stand in a text as whole words, in any case; signs in a phrase mean
 * themselves. Time grows with the text and the longest phrase. UTF-16 offsets.
 */
export function phrasesIn(text: string, phrases: readonly string[]): TextRange[] {
	const tree = treeOf(phrases);
	const found: TextRange[] = [];
	for (let at = 0; at < text.length; ) {
		const end: number = mayBegin(tree, text, at) ? longestEnd(tree.root, text, at) : -1;
		if (end > at) found.push({ start: at, end });
		at = end > at ? end : Math.max(lettersEnd(text, at), at + 1);
	}
	return found;
}

/** The end of the longest phrase that begins at `start`; -1 for none. */
function longestEnd(root: Branch, text: string, start: number): number {
	let branch = root;
	let at = start;
	let end = -1;
	for (;;) {
		if (branch.isEnd && isWhole(text, at)) end = at;
		const from = branch.mayPause ? skipSpaces(text, at) : at;
		const sign = text.codePointAt(from);
		const next = sign === undefined ? undefined : branch.next.get(smallOf(sign));
		if (sign === undefined || !next) return end;
		branch = next;
		at = from + (sign > 0xffff ? 2 : 1);
	}
}

function smallOf(sign: number): number {
	if (sign < 0x80) return sign >= 0x41 && sign <= 0x5a ? sign | 0x20 : sign;
	const small = String.fromCodePoint(sign).toLowerCase().codePointAt(0) ?? sign;
	// The sign for kelvin is no k.
	return small < 0x80 ? sign : small;
}

function skipSpaces(text: string, start: number): number {
	let at = start;
	while (at < start + mostSpaces && isSpace(text.charCodeAt(at))) at += 1;
	return at;
}

/** A phrase is no part of a longer word, also not of one with a hyphen. */
function isWhole(text: string, end: number): boolean {
	const after = text.charAt(end) === "-" ? end + 1 : end;
	return letterUnits(text, after) === 0;
}
