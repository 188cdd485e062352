import type { FoldedWord } from "../../text/folded-word";
import type { NumberLists } from "./number-lists";
import type { OwnNumbers } from "./own-numbers";
import { ASKS, CELL } from "./pattern-code";
import { noKey } from "./slot";
import { type SlotBits, USE } from "./slot-bits";
import { MARK, WordRow } from "./word-row";

const negations = new Set("not no never nobody none nothing without hardly neither nor".split(" "));

/** True for a word that denies what follows. */
export const isNegation = ({ text }: FoldedWord): boolean => negations.has(text);

/** A term of the lexicon: where its cells begin, and its key. */
export interface Term {
	readonly start: number;
	readonly key: number;
}

/** What a grammar knows of words, by their numbers. */
export interface WordKnowledge {
	readonly own: OwnNumbers;
	readonly uses: SlotBits;
	/** The terms that a word begins, by slot. */
	readonly terms: readonly (ReadonlyMap<number, readonly Term[]> | undefined)[];
	/** The keys whose slots a word fills or begins. */
	readonly keys: NumberLists;
	readonly keyCount: number;
	/** The cells of all patterns and terms. */
	readonly code: Int32Array;
}

const noTerms: readonly Term[] = [];
const everywhere = 0x7fffffff;

/** Fits patterns to texts, sentence by sentence; one matcher serves all texts, one after another. */
export class PatternMatcher {
	private readonly knowledge: WordKnowledge;
	private readonly uses: SlotBits;
	private readonly code: Int32Array;
	private readonly row: WordRow;
	/** By key, the last word so far that fills its slot or begins to. */
	private readonly lastOf: Int32Array;
	/** The word after the sentence that is being read. */
	private end = 0;

	constructor(knowledge: WordKnowledge) {
		this.knowledge = knowledge;
		this.uses = knowledge.uses;
		this.code = knowledge.code;
		this.row = new WordRow(knowledge.own);
		this.lastOf = new Int32Array(knowledge.keyCount);
	}

	/** Goes on to another text. */
	enterText(words: readonly FoldedWord[]): void {
		this.row.enter(words);
		this.lastOf.fill(-1);
		this.lastOf[noKey] = everywhere;
	}

	/** Goes on to the sentence that begins at word `first`, and gives the word after it. */
	enterSentence(first: number): number {
		const { keys } = this.knowledge;
		const { words, numbers, marks } = this.row;
		let word = first;
		do {
			const number = numbers[word] ?? 0;
			for (let at = keys.startOf(number); at < keys.endOf(number); at++) {
				this.lastOf[keys.numbers[at] ?? 0] = word;
			}
			word += 1;
		} while (word < words.length && ((marks[word] ?? 0) & MARK.LEAD) < 3);
		this.end = word;
		return word;
	}

	/** The number here of a word of the text; 0 for one that no pattern has. */
	numberAt(at: number): number {
		return this.row.numbers[at] ?? 0;
	}

	/** True when a word of the sentence, none before `at`, fills a key's slot or begins to. */
	isAhead(key: number, at: number): boolean {
		return (this.lastOf[key] ?? -1) >= at;
	}

	/** The word after the cells from `cell` on, fitted from word `at` of the sentence; -1 where they do not fit. */
	endOf(cell: number, at: number): number {
		for (let next = cell, word = at; ; next++) {
			const asked = this.code[next] ?? ASKS.END;
			switch (asked & CELL.ASKS) {
				case ASKS.END:
					return word;
				case ASKS.WORD:
					if ((asked & (CELL.FORBIDDEN | CELL.AHEAD)) !== 0) {
						if (this.isThere(asked, word) === ((asked & CELL.FORBIDDEN) !== 0)) return -1;
						break;
					}
					if ((asked & CELL.OPTIONAL) !== 0 || this.mayBegin(asked, word)) {
						return this.endOfChoice(asked, next, word);
					}
					if (!this.fills(asked, word)) return -1;
					word += 1;
					break;
				case ASKS.GAP:
					return this.endOfGap(asked >> CELL.VALUE, next + 1, word);
				default:
					if (!this.stands(asked & CELL.ASKS, word)) return -1;
			}
		}
	}

	/** The longest reading first: a term, the word alone, none at all. */
	private endOfChoice(asked: number, cell: number, at: number): number {
		for (const term of this.termsAt(asked, at)) {
			if (!this.isAhead(term.key, at)) continue;
			const end = this.endOf(term.start, at);
			const rest = end === -1 ? -1 : this.endOf(cell + 1, end);
			if (rest !== -1) return rest;
		}
		const rest = this.fills(asked, at) ? this.endOf(cell + 1, at + 1) : -1;
		return rest === -1 && (asked & CELL.OPTIONAL) !== 0 ? this.endOf(cell + 1, at) : rest;
	}

	private isThere(asked: number, at: number): boolean {
		if (this.fills(asked, at)) return true;
		return this.termsAt(asked, at).some(({ start }) => this.endOf(start, at) !== -1);
	}

	private endOfGap(most: number, cell: number, at: number): number {
		for (let from = at; from <= at + most; from++) {
			const end = this.endOf(cell, from);
			if (end !== -1 || from >= this.end) return end;
			const word = this.row.words[from];
			if (!word || isNegation(word)) return -1;
		}
		return -1;
	}

	/** Whether what stands before a word is what a mark asks for; after the last word there is a pause. */
	private stands(mark: number, at: number): boolean {
		if (mark === ASKS.CLOSE) return at >= this.end;
		const { words, marks } = this.row;
		const lead = at < words.length ? (marks[at] ?? 0) & MARK.LEAD : 1;
		return mark === ASKS.BEGINNING ? lead >= 2 : mark === ASKS.PAUSE ? lead >= 1 : lead === 0;
	}

	private usesAt(asked: number, at: number): number {
		return at < this.end ? this.uses.of(this.row.numbers[at] ?? 0, asked >> CELL.VALUE) : 0;
	}

	/** True when the word may begin a term of the slot. */
	private mayBegin(asked: number, at: number): boolean {
		return (this.usesAt(asked, at) & USE.BEGINS) !== 0;
	}

	/** The terms of a slot that begin at a word of the sentence. */
	private termsAt(asked: number, at: number): readonly Term[] {
		if (!this.mayBegin(asked, at)) return noTerms;
		return this.knowledge.terms[this.row.numbers[at] ?? 0]?.get(asked >> CELL.VALUE) ?? noTerms;
	}

	/** True when the word alone fills the slot. */
	private fills(asked: number, at: number): boolean {
		if (at >= this.end) return false;
		if ((this.usesAt(asked, at) & USE.FILLS) !== 0) return true;
		return (asked & CELL.CAPITAL) !== 0 && ((this.row.marks[at] ?? 0) & MARK.CAPITAL) !== 0;
	}
}
