import { NumberLists } from "./number-lists";
import type { SignalPattern } from "./word-use";

/** Patterns by the word that begins them, with their keys side by side: most are passed over by that alone. */
export interface Starters {
	readonly keys: NumberLists;
	/** The pattern of each of the keys. */
	readonly patterns: readonly SignalPattern[];
}

/** Puts the patterns of each word side by side. */
export function gatherStarters(lists: readonly (readonly SignalPattern[])[]): Starters {
	return {
		keys: new NumberLists(lists.map((list) => list.map(({ key }) => key))),
		patterns: lists.flat(),
	};
}
