import type { Pattern } from "./slot";

/** What a word can be in a grammar. */
export interface WordUse {
	/** The slots that the word fills alone. */
	readonly alone: Set<number>;
	/** The terms that it begins, by slot. */
	readonly terms: Map<number, Pattern[]>;
	/** The keys whose slots it fills or begins. */
	readonly keys: number[];
	/** Patterns of signals that it begins. */
	readonly starts: SignalPattern[];
}

/** A pattern with the number of its signal. */
export interface SignalPattern extends Pattern {
	readonly signal: number;
	/** Looked for before the rest. */
	readonly isGate: boolean;
}

export function createUse(): WordUse {
	return {
		alone: new Set(),
		terms: new Map(),
		keys: [],
		starts: [],
	};
}

/** Adds to a word's use what another can be. */
export function mergeUse(use: WordUse, other: WordUse): void {
	for (const slot of other.alone) use.alone.add(slot);
	for (const [slot, terms] of other.terms)
		use.terms.set(slot, [...(use.terms.get(slot) ?? []), ...terms]);
	use.keys.push(...other.keys.filter((key) => !use.keys.includes(key)));
	use.starts.push(...other.starts.filter((start) => !use.starts.includes(start)));
}
