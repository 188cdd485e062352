import type { WordScanner } from "../words/scan-words";
import { hashStep } from "./hash-name";
import { slotCountFor, slotOf, spellingOf, type TokenTable } from "./token-table";

/** Shorter names have too many neighbours: Tom and Tim, Mia and Mya. */
const SHORTEST = 4;
const LONGEST = 24;
const SEED = 0x5bd1e995;

/**
 * Tokens by what is left of them when one letter is dropped: two names one wrong letter apart
 * (added, dropped, changed, swapped) share such a remainder. Slots hold tokens; 0 is empty.
 */
export interface MisspellingTable {
	readonly slots: Int32Array;
}

function remainderHash(letters: string, from: number, to: number, dropped: number): number {
	let hash = SEED;
	for (let at = from; at < to; at++) {
		if (at !== dropped) hash = hashStep(hash, letters.charCodeAt(at));
	}
	return hash;
}

const isFit = (length: number) => length >= SHORTEST && length <= LONGEST;

export function buildMisspellings(table: TokenTable, wanted: number): MisspellingTable {
	const { letters, from, flags } = table;
	let variants = 0;
	for (let token = 1; token < flags.length; token++) variants += variantsOf(table, token, wanted);
	const slots = new Int32Array(slotCountFor(variants * 0.7));
	const mask = slots.length - 1;
	for (let token = 1; token < flags.length; token++) {
		if (variantsOf(table, token, wanted) === 0) continue;
		const [start = 0, end = 0] = [from[token], from[token + 1]];
		for (let dropped = start; dropped <= end; dropped++) {
			let slot = slotOf(remainderHash(letters, start, end, dropped), mask);
			while (slots[slot] !== 0 && slots[slot] !== token) slot = (slot + 1) & mask;
			slots[slot] = token;
		}
	}
	return { slots };
}

function variantsOf({ from, flags }: TokenTable, token: number, wanted: number): number {
	const length = (from[token + 1] ?? 0) - (from[token] ?? 0);
	return ((flags[token] ?? 0) & wanted) !== 0 && isFit(length) ? length + 1 : 0;
}

/** Tokens whose spelling is one letter away from the folded letters from..to; few, in no order. */
export function neighboursOf(
	tables: { readonly tokens: TokenTable; readonly misspellings: MisspellingTable },
	{ folded }: WordScanner,
	from: number,
	to: number,
): Set<number> {
	const found = new Set<number>();
	const length = to - from;
	if (!isFit(length)) return found;
	const { slots } = tables.misspellings;
	const mask = slots.length - 1;
	const written = String.fromCharCode(...folded.subarray(from, to));
	for (let dropped = 0; dropped <= length; dropped++) {
		let slot = slotOf(remainderHash(written, 0, length, dropped), mask);
		for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
			const token = slots[slot] ?? 0;
			if (!found.has(token) && isOneLetterApart(written, spellingOf(tables.tokens, token))) {
				found.add(token);
			}
		}
	}
	return found;
}

/** True for one letter added, dropped or changed, or two neighbours swapped. */
export function isOneLetterApart(a: string, b: string): boolean {
	if (a === b || Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < a.length && a.charAt(start) === b.charAt(start)) start++;
	const rest = (text: string, skipped: number) => text.slice(start + skipped);
	if (a.length > b.length) return rest(a, 1) === rest(b, 0);
	if (a.length < b.length) return rest(a, 0) === rest(b, 1);
	const isSwap = a.charAt(start) === b.charAt(start + 1) && a.charAt(start + 1) === b.charAt(start);
	return rest(a, 1) === rest(b, 1) || (isSwap && rest(a, 2) === rest(b, 2));
}
