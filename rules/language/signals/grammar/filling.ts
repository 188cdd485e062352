import type { Code } from "./pattern-code";
import type { OpenUse } from "./word-use";

/** What a class has, or a slot takes: words, and terms of several words. */
export interface Filling {
	readonly words: ReadonlySet<OpenUse>;
	readonly terms: ReadonlySet<Term>;
}

/** Several words that a class lists as one: found by itself, it can be what a word can be. */
export interface Term {
	readonly use: OpenUse;
	/** The words of which one has to stand where it begins. */
	readonly beginners: readonly OpenUse[];
	/** So many words at most. */
	readonly longest: number;
	readonly code: Code;
}

/** The words of which one has to stand where something of a filling begins. */
export function beginnersOf({ words, terms }: Filling): readonly OpenUse[] {
	return [...new Set([...words, ...[...terms].flatMap(({ beginners }) => beginners)])];
}

/** Where it is written what each word and each term can be. */
export function usesOf({ words, terms }: Filling): readonly OpenUse[] {
	return [...words, ...[...terms].map(({ use }) => use)];
}
