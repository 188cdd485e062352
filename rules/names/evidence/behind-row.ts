import { GAP } from "../words/fold";
import type { Reading } from "../words/reading";

const LONGEST_ROW = 12;

/** The word behind a row of names: "Milo, Otis and Tilly …". */
export function behindRow(reading: Reading, next: number): number {
	let word = next;
	while (word < next + LONGEST_ROW) {
		const isAnd = reading.lower(word) === "and";
		const other = isAnd ? word + 1 : word;
		const isListed = isAnd || reading.gap(word) === (GAP.COMMA | GAP.SPACE);
		if (!isListed || !reading.isCapital(other)) return word;
		word = other + 1;
	}
	return word;
}
