import type { UseStrips } from "./use-strips";

/** What is known of all words, terms and patterns of grammars that are read together, as numbers. */
export interface Knowledge {
	readonly words: UseStrips;
	readonly terms: UseStrips;
	readonly slotCount: number;
	/** The cells of all patterns and terms, and where those of each begin. */
	readonly code: Int32Array;
	readonly termStarts: Uint32Array;
	readonly patternStarts: Uint32Array;
}
