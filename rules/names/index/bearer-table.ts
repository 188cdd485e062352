import { NumberList } from "./number-list";
import { ALL_MARKS } from "./pupil-columns";
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

/** A chain while it is gathered: its pair, how many bear it, who came last; side by side in one array. */
const GIVEN = 0;
const SURNAME = 1;
const SIZE = 2;
const LAST = 3;
const FIELDS = 4;

/** Gathers who bears what while an index is built. Entries have to come in the order of their fit. */
export class BearerCollector {
	private readonly chains: NumberList;
	private readonly entries: NumberList;
	private readonly chainOf: NumberList;
	private readonly seen = new Set<number>();
	private slots: Int32Array;

	/** `expected` pairs find room without moving. */
	constructor(expected: number) {
		this.chains = new NumberList(expected * FIELDS);
		this.entries = new NumberList(expected);
		this.chainOf = new NumberList(expected);
		this.slots = new Int32Array(slotCountFor(expected));
	}

	/** `marks` numbers the pupil's consents; bearers beyond the limit count only if theirs are new. */
	add(given: number, surname: number, entry: number, marks: number): void {
		const chain = this.chainFor(given, surname);
		const { values } = this.chains;
		const at = chain * FIELDS;
		if (values[at + LAST] === entry >>> 2) return;
		const size = values[at + SIZE] ?? 0;
		if (size >= MOST_BEARERS / 2) {
			const isNew = this.isNew(chain, marks);
			if (size >= MOST_BEARERS && !isNew) return;
		}
		values[at + SIZE] = size + 1;
		values[at + LAST] = entry >>> 2;
		this.entries.push(entry);
		this.chainOf.push(chain);
	}

	private isNew(chain: number, marks: number): boolean {
		const key = chain * ALL_MARKS + marks;
		return !this.seen.has(key) && Boolean(this.seen.add(key));
	}

	private get size(): number {
		return this.chains.length / FIELDS;
	}

	private chainFor(given: number, surname: number): number {
		if (this.size * 2 >= this.slots.length) this.grow();
		const { slots } = this;
		const { values } = this.chains;
		const mask = slots.length - 1;
		let slot = slotOf(pairHash(given, surname), mask);
		for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
			const chain = (slots[slot] ?? 0) - 1;
			const at = chain * FIELDS;
			if (values[at + GIVEN] === given && values[at + SURNAME] === surname) return chain;
		}
		this.chains.push(given);
		this.chains.push(surname);
		this.chains.push(0);
		this.chains.push(-1);
		slots[slot] = this.size;
		return this.size - 1;
	}

	private grow(): void {
		const slots = new Int32Array(this.slots.length * 2);
		const { values } = this.chains;
		const mask = slots.length - 1;
		for (let chain = 0; chain < this.size; chain++) {
			const at = chain * FIELDS;
			let slot = slotOf(pairHash(values[at + GIVEN] ?? 0, values[at + SURNAME] ?? 0), mask);
			while (slots[slot] !== 0) slot = (slot + 1) & mask;
			slots[slot] = chain + 1;
		}
		this.slots = slots;
	}

	finish(): BearerTable {
		const given = this.column(GIVEN);
		const surname = this.column(SURNAME);
		const sizes = this.column(SIZE);
		const head = new Uint32Array(this.size + 1);
		sizes.forEach((size, chain) => (head[chain + 1] = (head[chain] ?? 0) + size));
		const next = head.slice();
		const entries = new Uint32Array(this.entries.length);
		for (let at = 0; at < entries.length; at++) {
			const chain = this.chainOf.values[at] ?? 0;
			const place = next[chain] ?? 0;
			entries[place] = this.entries.values[at] ?? 0;
			next[chain] = place + 1;
		}
		return { given, surname, head, entries, slots: this.slots };
	}

	private column(field: number): Uint32Array {
		const column = new Uint32Array(this.size);
		const { values } = this.chains;
		for (let chain = 0; chain < column.length; chain++) {
			column[chain] = values[chain * FIELDS + field] ?? 0;
		}
		return column;
	}
}
