import { GAP } from "../words/fold";
import type { Reading } from "../words/reading";

const LONGEST_ROW = 12;

/** The first word of the row of names that ends with a word: "… Milo, Otis and Tilly". */
export function beforeRow(reading: Reading, first: number): number {
	let word = first;
	while (word > first - LONGEST_ROW) {
		const isAnd = reading.lower(word - 1) === "and";
		const other = isAnd ? word - 2 : word - 1;
		const isListed = isAnd || reading.gap(word) === (GAP.COMMA | GAP.SPACE);
		if (!isListed || !reading.isCapital(other)) return word;
		word = other;
	}
	return word;
}
