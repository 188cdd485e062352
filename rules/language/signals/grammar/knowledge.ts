import type { UseStrips } from "./use-strips";

/** What is known of all words, terms and patterns of grammars that are read together, as numbers. */
export interface Knowledge {
	readonly words: UseStrips;
	readonly terms: UseStrips;
	readonly keyCount: number;
	/** The cells of all patterns and terms, and the packed code of each. */
	readonly cells: Int32Array;
	readonly termCodes: Uint32Array;
	readonly patternCodes: Uint32Array;
}
