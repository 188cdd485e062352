import type { TextRange } from "../../domain/text-range";
import { letterUnits } from "./letters";
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
	/** By the first sign of a phrase (0 for all beyond the first 128), a bit for each sign that may follow. */
	readonly seconds: Int32Array;
}

const mostSpaces = 3;
const createBranch = (): Branch => ({ next: new Map(), mayPause: false, isEnd: false });

const treeOf = rememberFor((phrases: readonly string[]): Tree => {
	const root = createBranch();
	for (const phrase of phrases) addPhrase(root, phrase.trim().toLowerCase());
	const seconds = new Int32Array(128);
	for (const [first, { next, mayPause, isEnd }] of root.next) {
		const isOpen = first >= 0x80 || mayPause || isEnd;
		const bits = [...next.keys()].reduce((sum, sign) => sum | (1 << (sign & 31)), 0);
		seconds[rowOf(first)] = (seconds[rowOf(first)] ?? 0) | (isOpen ? -1 : bits);
	}
	return { root, seconds };
});

const rowOf = (sign: number): number => (sign < 0x80 ? sign : 0);

/** False for most words of a text: no phrase begins with the two signs at `at`. */
function mayBegin({ seconds }: Tree, text: string, at: number): boolean {
	const bits = seconds[rowOf(smallOf(text.charCodeAt(at)))] ?? 0;
	const second = text.charCodeAt(at + 1);
	return bits !== 0 && (second >= 0x80 || ((bits >> (smallOf(second | 0) & 31)) & 1) === 1);
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
	let isInWord = false;
	for (let at = 0; at < text.length; ) {
		const units = letterUnits(text, at);
		const isNone = isInWord || !mayBegin(tree, text, at);
		const end: number = isNone ? -1 : longestEnd(tree.root, text, at);
		if (end > at) found.push({ start: at, end });
		isInWord = end > at ? false : units > 0;
		at = end > at ? end : at + Math.max(units, 1);
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
	return String.fromCodePoint(sign).toLowerCase().codePointAt(0) ?? sign;
}

function skipSpaces(text: string, start: number): number {
	let at = start;
	while (at < start + mostSpaces && /\s/.test(text.charAt(at))) at += 1;
	return at;
}

/** A phrase is no part of a longer word, also not of one with a hyphen. */
function isWhole(text: string, end: number): boolean {
	const after = text.charAt(end) === "-" ? end + 1 : end;
	return letterUnits(text, after) === 0;
}
