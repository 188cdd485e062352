import { NumberList } from "./number-list";
import { slotCountFor, slotOf } from "./token-table";

/**
 * Who bears a pair of tokens: (given, surname) a full name, (given, 0) everybody called so,
 * (0, surname), (given, initial), (initial, surname). Chain c has the entries from `head[c]` to
 * `head[c + 1]`, each a pupil's number times four plus how well the name fits (see FIT).
 */
export interface BearerTable {
	readonly given: Uint32Array;
	readonly surname: Uint32Array;
	readonly head: Uint32Array;
	readonly entries: Uint32Array;
	readonly slots: Int32Array;
}

/** How a pupil comes by a name, best first. */
export const FIT = { CALLED: 0, REGISTERED: 1, NICKNAME: 2, WEAK: 3 } as const;

/**
 * As many bearers of one name are kept, and beyond them one of each combination of consents: rules
 * ask whether bearers differ, and a forename borne by thousands must not cost more than a rare one.
 */
const MOST_BEARERS = 64;

function pairHash(given: number, surname: number): number {
	return Math.imul(given, 0x85ebca6b) ^ Math.imul(surname, 0xc2b2ae35);
}

/** The chain of a pair of tokens, or -1. */
export function findChain(table: BearerTable, given: number, surname: number): number {
	const mask = table.slots.length - 1;
	for (let slot = slotOf(pairHash(given, surname), mask); ; slot = (slot + 1) & mask) {
		const chain = (table.slots[slot] ?? 0) - 1;
		if (chain < 0) return -1;
		if (table.given[chain] === given && table.surname[chain] === surname) return chain;
	}
}

/** How well the best of a chain's bearers fits, and who they are. */
export function fitOf(table: BearerTable, chain: number): number {
	return (table.entries[table.head[chain] ?? 0] ?? 0) & 3;
}

/** The pupils' numbers of a chain; those who are only nicknamed so give way to those who are called so. */
export function bearersOf(table: BearerTable, chain: number): number[] {
	const entries = table.entries.subarray(table.head[chain], table.head[chain + 1]);
	const best = fitOf(table, chain);
	const worst = Math.max(best, FIT.REGISTERED);
	const fitting = Array.from(entries).filter((entry) => (entry & 3) <= worst);
	return [...new Set(fitting.map((entry) => entry >>> 2))];
}

/** Gathers who bears what while an index is built. Entries have to come in the order of their fit. */
export class BearerCollector {
	private readonly given = new NumberList();
	private readonly surname = new NumberList();
	private readonly sizes = new NumberList();
	private readonly last = new NumberList();
	private readonly entries = new NumberList();
	private readonly chainOf = new NumberList();
	private readonly consents = new Map<number, Set<number>>();
	private slots: Int32Array;

	/** `expected` pairs find room without moving. */
	constructor(expected: number) {
		this.slots = new Int32Array(slotCountFor(expected));
	}

	/** `marks` numbers the pupil's consents; bearers beyond the limit count only if theirs are new. */
	add(given: number, surname: number, entry: number, marks: number): void {
		const chain = this.chainFor(given, surname);
		if (this.last.values[chain] === entry >>> 2) return;
		const size = this.sizes.values[chain] ?? 0;
		if (size >= MOST_BEARERS / 2) {
			const isNew = this.isNew(chain, marks);
			if (size >= MOST_BEARERS && !isNew) return;
		}
		this.sizes.values[chain] = size + 1;
		this.last.values[chain] = entry >>> 2;
		this.entries.push(entry);
		this.chainOf.push(chain);
	}

	private isNew(chain: number, marks: number): boolean {
		const seen = this.consents.get(chain) ?? new Set();
		this.consents.set(chain, seen);
		return !seen.has(marks) && Boolean(seen.add(marks));
	}

	private chainFor(given: number, surname: number): number {
		if (this.given.length * 2 >= this.slots.length) this.grow();
		const { slots } = this;
		const givens = this.given.values;
		const surnames = this.surname.values;
		const mask = slots.length - 1;
		let slot = slotOf(pairHash(given, surname), mask);
		for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
			const chain = (slots[slot] ?? 0) - 1;
			if (givens[chain] === given && surnames[chain] === surname) return chain;
		}
		this.given.push(given);
		this.surname.push(surname);
		this.sizes.push(0);
		this.last.push(-1);
		slots[slot] = this.given.length;
		return this.given.length - 1;
	}

	private grow(): void {
		const slots = new Int32Array(this.slots.length * 2);
		const mask = slots.length - 1;
		for (let chain = 0; chain < this.given.length; chain++) {
			const hash = pairHash(this.given.values[chain] ?? 0, this.surname.values[chain] ?? 0);
			let slot = slotOf(hash, mask);
			while (slots[slot] !== 0) slot = (slot + 1) & mask;
			slots[slot] = chain + 1;
		}
		this.slots = slots;
	}

	finish(): BearerTable {
		const count = this.given.length;
		const head = new Uint32Array(count + 1);
		for (let chain = 0; chain < count; chain++) {
			head[chain + 1] = (head[chain] ?? 0) + (this.sizes.values[chain] ?? 0);
		}
		const next = head.slice();
		const entries = new Uint32Array(this.entries.length);
		for (let at = 0; at < entries.length; at++) {
			const chain = this.chainOf.values[at] ?? 0;
			const place = next[chain] ?? 0;
			entries[place] = this.entries.values[at] ?? 0;
			next[chain] = place + 1;
		}
		const { given, surname, slots } = this;
		return { given: given.finish(), surname: surname.finish(), head, entries, slots };
	}
}
