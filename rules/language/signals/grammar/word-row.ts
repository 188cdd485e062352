import type { FoldedWord } from "../../text/folded-word";

/** Bits of a word's mark: what stands before it (two bits), and whether it has a capital. */
export const MARK = { LEAD: 3, CAPITAL: 4 } as const;

/** The words of one text as numbers side by side; all grammars read the same row, one after another. */
class WordRow {
	words: readonly FoldedWord[] = [];
	numbers = new Uint16Array(128);
	marks = new Uint8Array(128);

	/** Goes on to the words of a text; for those that it holds already there is nothing to do. */
	enter(words: readonly FoldedWord[]): void {
		if (words === this.words) return;
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
		this.numbers[at] = word.number;
		this.marks[at] = word.lead | (word.isCapital ? MARK.CAPITAL : 0);
	}
}

export const wordRow = new WordRow();
