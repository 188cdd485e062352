import type { TextRange } from "../../domain/text-range";
import { letterUnits } from "./letters";
import { rememberFor } from "./remember-for";

/** Phrases as a tree of small letters, so that a long list costs no more to look for than a short one. */
interface Branch {
	readonly next: Map<string, Branch>;
	/** A phrase has a space here: the text may have up to three, or none as in a hashtag. */
	mayPause: boolean;
	isEnd: boolean;
}

const mostSpaces = 3;
const createBranch = (): Branch => ({ next: new Map(), mayPause: false, isEnd: false });

const treeOf = rememberFor((phrases: readonly string[]): Branch => {
	const root = createBranch();
	for (const phrase of phrases) addPhrase(root, phrase.trim().toLowerCase());
	return root;
});

function addPhrase(root: Branch, phrase: string): void {
	let branch = root;
	for (const sign of phrase) {
		if (/\s/.test(sign)) {
			branch.mayPause = true;
			continue;
		}
		const next = branch.next.get(sign) ?? createBranch();
		branch.next.set(sign, next);
		branch = next;
	}
	branch.isEnd = branch !== root;
}

/**
 * Where phrases of a list stand in a text as whole words, in any case; signs in a phrase mean
 * themselves. Time grows with the text and the longest phrase. UTF-16 offsets.
 */
export function phrasesIn(text: string, phrases: readonly string[]): TextRange[] {
	const root = treeOf(phrases);
	const found: TextRange[] = [];
	let isInWord = false;
	for (let at = 0; at < text.length; ) {
		const units = letterUnits(text, at);
		const end: number = isInWord ? -1 : longestEnd(root, text, at);
		if (end > at) found.push({ start: at, end });
		isInWord = end > at ? false : units > 0;
		at = end > at ? end : at + Math.max(units, 1);
	}
	return found;
}

/** The end of the longest phrase that begins at `start`; -1 for none. */
function longestEnd(root: Branch, text: string, start: number): number {
	let [branch, at, end] = [root, start, -1];
	for (;;) {
		if (branch.isEnd && isWhole(text, at)) end = at;
		const from = branch.mayPause ? skipSpaces(text, at) : at;
		const sign = String.fromCodePoint(text.codePointAt(from) ?? 0);
		const next = branch.next.get(sign.toLowerCase());
		if (!next || from >= text.length) return end;
		branch = next;
		at = from + sign.length;
	}
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
