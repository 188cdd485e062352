import { MARK, type WordRow } from "../../text/word-row";
import type { HitRow } from "./hit-row";
import type { Knowledge } from "./knowledge";
import { PatternMatcher } from "./pattern-matcher";
import { SlotWindow } from "./slot-window";
import { LIST, type UseStrips } from "./use-strips";

/** Finds where patterns fit in a row of words, each once or more: it tries one only where a word can begin it, in a sentence that has its rarest word behind. */
export class SignalFinder {
	private readonly knowledge: Knowledge;
	private readonly row: WordRow;
	private readonly window: SlotWindow;
	private readonly matcher: PatternMatcher;
	private readonly hits: HitRow;
	private sentence = 0;

	constructor(knowledge: Knowledge, row: WordRow, hits: HitRow) {
		this.knowledge = knowledge;
		this.row = row;
		this.window = new SlotWindow(knowledge, row);
		this.matcher = new PatternMatcher(knowledge.cells, row, this.window);
		this.hits = hits;
	}

	/** Reads the row from its last word to its first; the hits stand in this order. */
	read(): void {
		const { row, window } = this;
		this.hits.clear();
		this.sentence = row.sentences - 1;
		window.enterText();
		window.enterSentence(row.count);
		for (let at = row.count - 1; at >= 0; at--) {
			const lead = (row.marks[at] ?? 0) & MARK.LEAD;
			this.readWord(at, lead >= 2);
			if (lead < 3) continue;
			window.enterSentence(at);
			this.sentence -= 1;
		}
	}

	private readWord(at: number, mayOpen: boolean): void {
		const { words, terms } = this.knowledge;
		const place = words.placeOf(this.row.numbers[at] ?? 0);
		this.window.enterWord(at, place);
		this.findTerms(place, at);
		if (this.window.hasTerm(at)) {
			for (const { term, end } of this.window.termsAt(at)) {
				this.tryAll(terms, terms.placeOf(term), at, end, mayOpen);
			}
		}
		this.tryAll(words, place, at, at + 1, mayOpen);
	}

	/** Those inside others first. */
	private findTerms(place: number, at: number): void {
		const { words, termCodes } = this.knowledge;
		const from = words.listAt(place, LIST.TERMS);
		const half = (words.listAt(place, LIST.TERMS + 1) - from) >> 1;
		for (let next = from; next < from + half; next++) {
			if (!this.window.isAhead(words.cells[next] ?? 0)) continue;
			const term = words.cells[next + half] ?? 0;
			const end = this.endOf(termCodes[term] ?? 0, at, at + 1);
			if (end !== -1) this.window.addTerm(at, { term, end });
		}
	}

	/** Tries what a word or a term begins; `behind` is the word after it. */
	private tryAll(
		uses: UseStrips,
		place: number,
		at: number,
		behind: number,
		mayOpen: boolean,
	): void {
		this.tryList(uses, place, LIST.STARTS, at, behind);
		if (mayOpen) this.tryList(uses, place, LIST.OPENINGS, at, behind);
	}

	private tryList(uses: UseStrips, place: number, list: number, at: number, behind: number): void {
		const from = uses.listAt(place, list);
		const half = (uses.listAt(place, list + 1) - from) >> 1;
		for (let next = from; next < from + half; next++) {
			if (!this.window.isAhead(uses.cells[next] ?? 0)) continue;
			const pattern = uses.cells[next + half] ?? 0;
			const end = this.endOf(this.knowledge.patternCodes[pattern] ?? 0, at, behind);
			if (end !== -1) this.hits.add(pattern, at, end, this.sentence);
		}
	}

	/** The word after a pattern or a term that begins at `at`; -1 where it does not fit. */
	private endOf(code: number, at: number, behind: number): number {
		const isLed = (code & 1) !== 0;
		return this.matcher.endOf(code >> 1, isLed ? behind : at);
	}
}
