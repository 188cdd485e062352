import { NumberLists } from "./number-lists";
import type { PatternCode } from "./pattern-code";
import type { SignalPattern } from "./word-use";

/** Patterns by the word that begins them, with their keys side by side: most are passed over by that alone. */
export interface Starters {
	readonly keys: NumberLists;
	/** The first cell of the pattern of each of the keys, and the number of its signal. */
	readonly starts: Uint32Array;
	readonly signals: Uint8Array;
}

/** Puts the patterns of each word side by side; each pattern's cells are added to the code once. */
export function gatherStarters(
	lists: readonly (readonly SignalPattern[])[],
	code: PatternCode,
): Starters {
	const places = new Map<SignalPattern, number>();
	const patterns = lists.flat();
	for (const pattern of new Set(patterns)) places.set(pattern, code.add(pattern));
	return {
		keys: new NumberLists(lists.map((list) => list.map(({ key }) => key))),
		starts: Uint32Array.from(patterns, (pattern) => places.get(pattern) ?? 0),
		signals: Uint8Array.from(patterns, ({ signal }) => signal),
	};
}
