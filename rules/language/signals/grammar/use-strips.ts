import { mostNumbers } from "../../text/word-numbers";
import type { WordUse } from "./word-use";

/** The lists of a strip. */
export const LIST = { KEYS: 0, TERMS: 1, OPENINGS: 2, STARTS: 3, SLOTS: 4 } as const;

/**
 * What words and terms can be, each as a strip of numbers: where its lists begin, the keys that it
 * fills, then the terms, openings and starts, of each list first the keys, and last its slots. All
 * that is asked of a word lies side by side in memory: a post's words are spread over thousands.
 */
export class UseStrips {
	cells = new Uint16Array(4096);
	private readonly useOf: (number: number) => WordUse;
	private readonly places = new Uint32Array(mostNumbers);
	/** No strip begins at the first place, which says that there is none yet. */
	private length = 1;

	constructor(useOf: (number: number) => WordUse) {
		this.useOf = useOf;
	}

	/** Where the strip of a word or a term begins. It is written when a text first has it. */
	placeOf(number: number): number {
		const place = this.places[number] ?? 0;
		return place > 0 ? place : this.addStrip(number);
	}

	/** Where a list of a strip begins; it ends where the next begins. */
	listAt(place: number, list: number): number {
		return place + (this.cells[place + list] ?? 0);
	}

	/** True when the word or the term fills a slot. */
	fills(number: number, slot: number): boolean {
		const place = this.placeOf(number);
		const end = this.listAt(place, LIST.SLOTS + 1);
		for (let at = this.listAt(place, LIST.SLOTS); at < end; at++) {
			if (this.cells[at] === slot) return true;
		}
		return false;
	}

	private addStrip(number: number): number {
		const strip = stripOf(this.useOf(number));
		const place = this.length;
		this.length += strip.length;
		if (this.length > this.cells.length) {
			const { cells } = this;
			this.cells = new Uint16Array(this.length * 2);
			this.cells.set(cells);
		}
		this.cells.set(strip, place);
		this.places[number] = place;
		return place;
	}
}

function stripOf({ keys, slots, terms, openings, starts }: WordUse): readonly number[] {
	const beginnings = [terms, openings, starts].map((list) => [
		...list.map(({ key }) => key),
		...list.map(({ number }) => number),
	]);
	const lists = [keys, ...beginnings, slots];
	const strip = [lists.length + 1];
	for (const list of lists) strip.push((strip.at(-1) ?? 0) + list.length);
	return strip.concat(...lists);
}
