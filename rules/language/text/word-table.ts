import type { WordKey } from "./word-key";

const cellsPerPlace = 4;
const unknown = -1;

/**
 * A number for each written word, whatever its capitals. Its letters and the number stand side by
 * side: a look-up touches one place of memory.
 */
export class WordTable {
	private readonly cells: Int32Array;
	private readonly placeMask: number;
	private readonly most: number;
	private size = 0;

	/** For `most` words, a power of two; then all are forgotten. */
	constructor(most: number) {
		this.cells = new Int32Array(most * 2 * cellsPerPlace);
		this.placeMask = most * 2 - 1;
		this.most = most;
	}

	clear(): void {
		this.cells.fill(0);
		this.size = 0;
	}

	/** The place of a word, made if need be. */
	placeOf({ first, second, third }: WordKey): number {
		const { cells } = this;
		let hash = Math.imul(
			first ^ Math.imul(second ^ Math.imul(third, 0x9e3779b1), 0x85ebca6b),
			0xc2b2ae35,
		);
		for (hash ^= hash >>> 15; ; hash++) {
			const place = (hash & this.placeMask) * cellsPerPlace;
			const known = cells[place];
			if (known === first && cells[place + 1] === second && cells[place + 2] === third)
				return place;
			if (known === 0) return this.take(place, first, second, third);
		}
	}

	/** The number at a place; -1 until it is set. */
	get(place: number): number {
		return this.cells[place + 3] ?? unknown;
	}

	set(place: number, value: number): void {
		this.cells[place + 3] = value;
	}

	private take(place: number, first: number, second: number, third: number): number {
		if (this.size === this.most) this.clear();
		this.size += 1;
		this.cells.set([first, second, third, unknown], place);
		return place;
	}
}
