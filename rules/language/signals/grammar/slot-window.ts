import type { WordRow } from "../../text/word-row";
import { everywhere } from "./filled-slots";
import type { Knowledge } from "./knowledge";
import { LIST, type UseStrips } from "./use-strips";

/** As many words as a number has bits; no pattern spans more. */
const width = 32;
const everyBit = -1;
const none: readonly FoundTerm[] = [];

/** A term that stands in the text, and the word after it. */
interface FoundTerm {
	readonly term: number;
	readonly end: number;
}

/**
 * What fills the slots at the next words of a sentence. A text is read from its last word to its first,
 * so that at each word all is known that can follow it. A slot has a bit for each word of the window.
 */
export class SlotWindow {
	/** The word after the sentence. */
	end = 0;
	private readonly words: UseStrips;
	private readonly terms: UseStrips;
	private readonly row: WordRow;
	private readonly filled: Int32Array;
	/** The bits of the words that are in the sentence. */
	private inSentence = 0;
	/** The terms that begin at each word. */
	private readonly found: FoundTerm[][] = Array.from({ length: width }, () => []);

	constructor({ words, terms, slotCount }: Knowledge, row: WordRow) {
		this.words = words;
		this.terms = terms;
		this.row = row;
		this.filled = new Int32Array(slotCount);
	}

	/** Goes on to another text. */
	enterText(): void {
		this.filled.fill(0);
		this.filled[everywhere] = everyBit;
	}

	/** Goes on to the sentence that ends before word `end`. */
	enterSentence(end: number): void {
		this.end = end;
		this.inSentence = 0;
	}

	/** Goes on to the word before, and leaves the one that is now too far away. */
	enterWord(at: number): void {
		if (at + width < this.row.count) this.leaveWord(at + width);
		this.inSentence |= 1 << at;
		if (this.hasTerm(at)) this.found[at % width] = [];
		this.write(this.words, this.row.numbers[at] ?? 0, everyBit, 1 << at);
	}

	/** Notes a term that begins at the word entered last. */
	addTerm(at: number, found: FoundTerm): void {
		this.found[at % width]?.push(found);
		this.write(this.terms, found.term, everyBit, 1 << at);
	}

	/** True when a word of the sentence, from the one entered last on, fills a slot or begins a term that does. */
	isAhead(slot: number): boolean {
		return ((this.filled[slot] ?? 0) & this.inSentence) !== 0;
	}

	/** True when the word at `at` fills a slot or begins a term that does. */
	isFilled(slot: number, at: number): boolean {
		return ((this.filled[slot] ?? 0) & this.inSentence & (1 << at)) !== 0;
	}

	/** True when the word alone fills the slot. */
	isFilledAlone(slot: number, at: number): boolean {
		return this.words.fills(this.row.numbers[at] ?? 0, slot);
	}

	/** True when a term begins at a word of the window. */
	hasTerm(at: number): boolean {
		return this.termsAt(at).length > 0;
	}

	/** The terms that begin at a word of the window. */
	termsAt(at: number): readonly FoundTerm[] {
		return this.found[at % width] ?? none;
	}

	/** The words after those of them that fill a slot. */
	endsOfTerms(slot: number, at: number): readonly number[] {
		const filling = this.termsAt(at).filter(({ term }) => this.terms.fills(term, slot));
		return filling.map(({ end }) => end);
	}

	private leaveWord(at: number): void {
		this.write(this.words, this.row.numbers[at] ?? 0, ~(1 << at), 0);
		for (const { term } of this.termsAt(at)) this.write(this.terms, term, ~(1 << at), 0);
	}

	/** Of each slot that a word or a term fills, keeps some bits and adds others. */
	private write(uses: UseStrips, number: number, kept: number, added: number): void {
		const { filled } = this;
		const place = uses.placeOf(number);
		const end = uses.listAt(place, LIST.SLOTS + 1);
		for (let at = uses.listAt(place, LIST.SLOTS); at < end; at++) {
			const slot = uses.cells[at] ?? 0;
			filled[slot] = ((filled[slot] ?? 0) & kept) | added;
		}
	}
}
