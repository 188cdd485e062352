/** A word of so many letters at most has keys: five letters fit into a small number, and it has three. */
const longest = 15;
const bitsPerLetter = 6;
const cellsPerPlace = 4;
const unknown = -1;

/** Letters without case, digits, and the signs that a word can have inside; 0 for all that has no key. */
const letterOf = Uint8Array.from({ length: 128 }, (_, code) => {
	const sign = String.fromCharCode(code).toLowerCase();
	return "abcdefghijklmnopqrstuvwxyz0123456789'.:,".indexOf(sign) + 1;
});
const apostrophe = letterOf[0x27] ?? 0;
const pound = 41;

/**
 * A number for each written word, whatever its capitals. Its letters and the number stand side by
 * side: a look-up cuts no word out of the text and touches one place of memory.
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

	/** The place of the word from `start` to `end`, made if need be; -1 for a word of more or other letters. */
	placeOf(text: string, start: number, end: number): number {
		if (end - start > longest) return -1;
		let [first, second, third] = [0, 0, 0];
		for (let at = start; at < end; at++) {
			const letter = letterAt(text, at);
			if (letter === 0) return -1;
			if (at < start + 5) first = (first << bitsPerLetter) | letter;
			else if (at < start + 10) second = (second << bitsPerLetter) | letter;
			else third = (third << bitsPerLetter) | letter;
		}
		return this.find(first, second, third);
	}

	/** The number at a place; -1 until it is set. */
	get(place: number): number {
		return this.cells[place + 3] ?? unknown;
	}

	set(place: number, value: number): void {
		this.cells[place + 3] = value;
	}

	private find(first: number, second: number, third: number): number {
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

	private take(place: number, first: number, second: number, third: number): number {
		if (this.size === this.most) this.clear();
		this.size += 1;
		this.cells.set([first, second, third, unknown], place);
		return place;
	}
}

function letterAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	if (code < 0x80) return letterOf[code] ?? 0;
	if (code === 0x2019 || code === 0x2018) return apostrophe;
	return code === 0xa3 ? pound : 0;
}
