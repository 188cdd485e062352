import type { FoldedWord } from "../../text/folded-word";
import type { OwnNumbers } from "./own-numbers";

/** Bits of a word's mark: what stands before it (two bits), and whether it has a capital. */
export const MARK = { LEAD: 3, CAPITAL: 4 } as const;

/** The words of one text as numbers side by side. */
export class WordRow {
	words: readonly FoldedWord[] = [];
	/** The words' numbers in the grammar that reads the row. */
	numbers = new Uint16Array(128);
	marks = new Uint8Array(128);
	private readonly own: OwnNumbers;

	constructor(own: OwnNumbers) {
		this.own = own;
	}

	/** Goes on to the words of a text. */
	enter(words: readonly FoldedWord[]): void {
		this.words = words;
		if (words.length > this.numbers.length) {
			this.numbers = new Uint16Array(words.length * 2);
			this.marks = new Uint8Array(words.length * 2);
		}
		for (let at = 0; at < words.length; at++) this.put(at);
	}

	private put(at: number): void {
		const word = this.words[at];
		if (word === undefined) return;
		this.numbers[at] = this.own.of(word.number);
		this.marks[at] = word.lead | (word.isCapital ? MARK.CAPITAL : 0);
	}
}
