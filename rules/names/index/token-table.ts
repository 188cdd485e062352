import type { WordScanner } from "../words/scan-words";
import { hashOf } from "./hash-name";

/** What a folded name, or the beginning of one, is on this roster; bits. */
export const TOKEN = { GIVEN: 1, SURNAME: 2, GOES_ON: 4 } as const;

/**
 * All different folded names of a roster, found by hash and confirmed letter by letter. Plain
 * arrays: stored and read back as they are. A token is a number from 1; 0 means "none".
 */
export interface TokenTable {
	readonly letters: string;
	/** Token t is `letters` from `from[t]` to `from[t + 1]`. */
	readonly from: Uint32Array;
	readonly hash: Int32Array;
	readonly flags: Uint8Array;
	readonly slots: Int32Array;
}

export function slotOf(hash: number, mask: number): number {
	return (Math.imul(hash, 0x9e3779b1) >>> 7) & mask;
}

/** A power of two that leaves at least half of the slots empty. */
export function slotCountFor(entries: number): number {
	let size = 16;
	while (size < entries * 2) size *= 2;
	return size;
}

/** The token that is spelt as the folded letters from..to of the scanned text, or 0. */
export function findToken(
	table: TokenTable,
	words: WordScanner,
	hash: number,
	from: number,
	to: number,
): number {
	const { slots, hash: hashes } = table;
	const mask = slots.length - 1;
	for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
		const token = slots[slot] ?? 0;
		if (token === 0) return 0;
		if (hashes[token] === hash && isSpelt(table, token, words, from, to)) return token;
	}
}

/** The token of a folded spelling, or 0. */
export function findSpelling(table: TokenTable, spelling: string): number {
	const hash = hashOf(spelling);
	const mask = table.slots.length - 1;
	for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
		const token = table.slots[slot] ?? 0;
		if (token === 0) return 0;
		if (table.hash[token] === hash && spellingOf(table, token) === spelling) return token;
	}
}

function isSpelt(
	{ letters, from: starts }: TokenTable,
	token: number,
	{ folded }: WordScanner,
	from: number,
	to: number,
): boolean {
	const start = starts[token] ?? 0;
	if ((starts[token + 1] ?? 0) - start !== to - from) return false;
	for (let at = from; at < to; at++) {
		if (letters.charCodeAt(start + at - from) !== folded[at]) return false;
	}
	return true;
}

/** The folded spelling of a token. */
export function spellingOf({ letters, from }: TokenTable, token: number): string {
	return letters.slice(from[token], from[token + 1]);
}

/** Numbers names while an index is built. */
export class TokenCollector {
	private readonly numbers = new Map<string, number>();
	private readonly spellings: string[] = [""];
	private readonly flags: number[] = [0];

	/** The number of a folded name, a new one if need be, with these flags added. */
	add(spelling: string, flags: number): number {
		let token = this.numbers.get(spelling);
		if (token === undefined) {
			token = this.spellings.length;
			this.numbers.set(spelling, token);
			this.spellings.push(spelling);
			this.flags.push(0);
		}
		this.flags[token] = (this.flags[token] ?? 0) | flags;
		return token;
	}

	/** The number of a folded name, or 0. */
	find(spelling: string): number {
		return this.numbers.get(spelling) ?? 0;
	}

	finish(): TokenTable {
		const { spellings } = this;
		const from = new Uint32Array(spellings.length + 1);
		const hash = new Int32Array(spellings.length);
		const slots = new Int32Array(slotCountFor(spellings.length));
		const mask = slots.length - 1;
		spellings.forEach((spelling, token) => {
			from[token + 1] = (from[token] ?? 0) + spelling.length;
			if (token === 0) return;
			const own = hashOf(spelling);
			hash[token] = own;
			let slot = slotOf(own, mask);
			while (slots[slot] !== 0) slot = (slot + 1) & mask;
			slots[slot] = token;
		});
		return { letters: spellings.join(""), from, hash, flags: Uint8Array.from(this.flags), slots };
	}
}
