import type { Pattern } from "./slot";

/** What a word can be in a grammar. */
export interface WordUse {
	/** Bits of the slots that the word fills alone. */
	readonly alone: Uint32Array;
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

export const mostSlots = 768;

export function createUse(): WordUse {
	return {
		alone: new Uint32Array(mostSlots >> 5),
		terms: new Map(),
		keys: [],
		starts: [],
	};
}

/** Adds to a word's use what another can be. */
export function mergeUse(use: WordUse, other: WordUse): void {
	for (const [field, bits] of other.alone.entries())
		use.alone[field] = (use.alone[field] ?? 0) | bits;
	for (const [slot, terms] of other.terms)
		use.terms.set(slot, [...(use.terms.get(slot) ?? []), ...terms]);
	use.keys.push(...other.keys.filter((key) => !use.keys.includes(key)));
	use.starts.push(...other.starts.filter((start) => !use.starts.includes(start)));
}

export function setBit(bits: Uint32Array, id: number): void {
	bits[id >> 5] = (bits[id >> 5] ?? 0) | (1 << (id & 31));
}

/** True when bit `id` is set. */
export function hasBit(bits: Uint32Array, id: number): boolean {
	return (((bits[id >> 5] ?? 0) >> (id & 31)) & 1) === 1;
}
