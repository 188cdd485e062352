import type { WordScanner } from "../words/scan-words";
import { hashStep, PRIME } from "./hash-name";
import { slotCountFor, slotOf, type TokenTable } from "./token-table";

/** Shorter names have too many neighbours: Tom and Tim, Mia and Mya. */
const SHORTEST = 4;
const LONGEST = 24;
// What is imported is looked up anew each time; this is read for every letter.
const FACTOR = PRIME;
const SEED = 0x5bd1e995;

/**
 * Tokens by what is left of them when one letter is dropped: two names one wrong letter apart
 * (added, dropped, changed, swapped) share such a remainder. Slots hold tokens; 0 is empty.
 */
export interface MisspellingTable {
	readonly slots: Int32Array;
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
		let before = SEED;
		for (let dropped = start; dropped <= end; dropped++) {
			let hash = before;
			for (let at = dropped + 1; at < end; at++) hash = hashStep(hash, letters.charCodeAt(at));
			before = hashStep(before, letters.charCodeAt(dropped));
			let slot = slotOf(hash, mask);
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

const nobody: readonly number[] = [];

/** Tokens whose spelling is one letter away from the folded letters from..to; few, in no order. */
export function neighboursOf(
	{
		tokens,
		misspellings,
	}: { readonly tokens: TokenTable; readonly misspellings: MisspellingTable },
	{ folded }: WordScanner,
	from: number,
	to: number,
): readonly number[] {
	if (!isFit(to - from)) return nobody;
	let found: number[] | null = null;
	const { slots } = misspellings;
	const mask = slots.length - 1;
	let before = SEED;
	for (let dropped = from; dropped <= to; dropped++) {
		let hash = before;
		for (let at = dropped + 1; at < to; at++) hash = Math.imul(hash ^ (folded[at] ?? 0), FACTOR);
		before = Math.imul(before ^ (folded[dropped] ?? 0), FACTOR);
		let slot = slotOf(hash, mask);
		for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
			const token = slots[slot] ?? 0;
			if (found?.includes(token) || !isOneLetterApart(tokens, token, folded, from, to)) continue;
			found ??= [];
			found.push(token);
		}
	}
	return found ?? nobody;
}

/** True for one letter added, dropped or changed, or two neighbours swapped. */
function isOneLetterApart(
	{ letters, from: starts }: TokenTable,
	token: number,
	folded: Uint16Array,
	from: number,
	to: number,
): boolean {
	const start = starts[token] ?? 0;
	const length = (starts[token + 1] ?? 0) - start;
	const longer = to - from - length;
	if (longer > 1 || longer < -1) return false;
	const shorter = Math.min(length, to - from);
	let before = 0;
	while (before < shorter && letters.charCodeAt(start + before) === folded[from + before]) before++;
	let behind = 0;
	const [last, lastWritten] = [start + length - 1, to - 1];
	while (
		behind < shorter - before &&
		letters.charCodeAt(last - behind) === folded[lastWritten - behind]
	)
		behind++;
	const different = shorter - before - behind;
	if (longer !== 0) return different === 0;
	if (different !== 2) return different === 1;
	const [own, written] = [start + before, from + before];
	return (
		letters.charCodeAt(own) === folded[written + 1] &&
		letters.charCodeAt(own + 1) === folded[written]
	);
}
