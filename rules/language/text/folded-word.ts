/** What stands before a word: 0 a space, 1 a pause (comma, bracket), 2 a break (colon, dash, emoji, line), 3 a sentence's end. */
export type Lead = 0 | 1 | 2 | 3;

/** One word of a text as rules read it. UTF-16 offsets; both halves of "don't" have the whole as range. */
export interface FoldedWord {
	/** In small letters, without accents; a figure or a sign for what is no word, such as "<clock>". */
	readonly text: string;
	/** Its number in the grammars; 0 for a word that none has. */
	readonly number: number;
	readonly start: number;
	readonly end: number;
	readonly lead: Lead;
	/** Counts from 0. */
	readonly sentence: number;
	readonly isCapital: boolean;
}
