/**
 * A place in a pattern. Patterns are written as words between spaces:
 * - `bring|wear` one of several words; `PLACE` a class of the lexicon, `GO-ing` its forms in -ing
 * - `the?` may be missing; `=to` the next word is this one, but none of the pattern's; `!on` it is another
 * - `..3` up to three words, none of them a negation
 * - `^` begins a sentence, or what follows a colon, dash or emoji; `,` a pause,
 *   `~` none; `$` the sentence's end
 * - `Capital` a word with a capital
 */
export interface Slot {
	readonly is: "word" | "gap" | "beginning" | "pause" | "joined" | "end";
	/** Its number in the grammar: the bit that says whether a word fits. -1 for what is no word. */
	readonly id: number;
	readonly isOptional: boolean;
	readonly isAhead: boolean;
	readonly isForbidden: boolean;
	readonly takesCapital: boolean;
	/** How many words a gap may have. */
	readonly most: number;
}

/** Slots in order; a term of the lexicon is one as well. */
export interface Pattern {
	readonly slots: readonly Slot[];
	/** The number of the slot likely to be rarest, but for the first: a sentence that does not fill it need not be tried. */
	readonly key: number;
}

/** The key of a pattern without such a slot. */
export const noKey = 0;
