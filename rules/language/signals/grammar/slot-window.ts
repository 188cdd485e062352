import type { WordRow } from "../../text/word-row";
import type { Knowledge } from "./knowledge";
import { LIST, type UseStrips } from "./use-strips";
import { everywhere } from "./word-use";

/** As many words as a number has bits; no pattern spans more. */
const width = 32;
const nowhere = 0x7fffffff;
const none: readonly FoundTerm[] = [];

/** A term that stands in the text, and the word after it. */
interface FoundTerm {
	readonly term: number;
	readonly end: number;
}

/**
 * What fills the slots at the next words of a sentence. A text is read from its last word to its first,
 * so that at each word all is known that can follow it.
 */
export class SlotWindow {
	/** The word after the sentence. */
	end = 0;
	private readonly words: UseStrips;
	private readonly terms: UseStrips;
	private readonly row: WordRow;
	/** For each key the next word that fills it. */
	private readonly nearest: Int32Array;
	/** The terms that begin at each word, and a bit for each word with any. */
	private readonly found: FoundTerm[][] = Array.from({ length: width }, () => []);
	private withTerm = 0;

	constructor({ words, terms, keyCount }: Knowledge, row: WordRow) {
		this.words = words;
		this.terms = terms;
		this.row = row;
		this.nearest = new Int32Array(keyCount);
	}

	/** Goes on to another text. */
	enterText(): void {
		this.nearest.fill(nowhere);
		this.nearest[everywhere] = -1;
	}

	/** Goes on to the sentence that ends before word `end`. */
	enterSentence(end: number): void {
		this.end = end;
	}

	/** Goes on to the word before, whose strip stands at `place`. */
	enterWord(at: number, place: number): void {
		this.withTerm &= ~(1 << at);
		this.note(this.words, place, at);
	}

	/** Notes a term that begins at the word entered last. */
	addTerm(at: number, found: FoundTerm): void {
		if (this.hasTerm(at)) this.found[at % width]?.push(found);
		else this.found[at % width] = [found];
		this.withTerm |= 1 << at;
		this.note(this.terms, this.terms.placeOf(found.term), at);
	}

	/** True when a word of the sentence, from the one entered last on, fills a key or begins a term that does. */
	isAhead(key: number): boolean {
		return (this.nearest[key] ?? nowhere) < this.end;
	}

	/** True when the word at `at` fills a slot or begins a term that does. */
	isFilled(slot: number, at: number): boolean {
		if (at >= this.end) return false;
		return this.isFilledAlone(slot, at) || (this.hasTerm(at) && this.isFilledByTerm(slot, at));
	}

	/** True when the word alone fills the slot. */
	isFilledAlone(slot: number, at: number): boolean {
		return this.words.fills(this.row.numbers[at] ?? 0, slot);
	}

	/** True when a term begins at a word of the window. */
	hasTerm(at: number): boolean {
		return (this.withTerm & (1 << at)) !== 0;
	}

	/** The terms that begin at a word of the window. */
	termsAt(at: number): readonly FoundTerm[] {
		return this.hasTerm(at) ? (this.found[at % width] ?? none) : none;
	}

	/** The words after those of them that fill a slot. */
	endsOfTerms(slot: number, at: number): readonly number[] {
		const filling = this.termsAt(at).filter(({ term }) => this.terms.fills(term, slot));
		return filling.map(({ end }) => end);
	}

	private isFilledByTerm(slot: number, at: number): boolean {
		return this.termsAt(at).some(({ term }) => this.terms.fills(term, slot));
	}

	/** Notes the keys that a word or a term fills. */
	private note(uses: UseStrips, place: number, at: number): void {
		const { nearest } = this;
		const end = uses.listAt(place, LIST.KEYS + 1);
		for (let next = uses.listAt(place, LIST.KEYS); next < end; next++) {
			nearest[uses.cells[next] ?? 0] = at;
		}
	}
}
