import { MARK, type WordRow } from "../../text/word-row";
import { ASKS, CELL } from "./pattern-code";
import type { SlotWindow } from "./slot-window";

/** Fits patterns to the words of a window. */
export class PatternMatcher {
	private readonly code: Int32Array;
	private readonly row: WordRow;
	private readonly window: SlotWindow;

	constructor(code: Int32Array, row: WordRow, window: SlotWindow) {
		this.code = code;
		this.row = row;
		this.window = window;
	}

	/** The word after the cells from `cell` on, fitted from word `at` of the sentence; -1 where they do not fit. */
	endOf(cell: number, at: number): number {
		for (let next = cell, word = at; ; next++) {
			const asked = this.code[next] ?? ASKS.END;
			switch (asked & CELL.ASKS) {
				case ASKS.END:
					return word;
				case ASKS.GAP:
					return this.endOfGap(asked >> CELL.VALUE, next + 1, word);
				case ASKS.WORD: {
					const isThere = this.isThere(asked, word);
					if ((asked & (CELL.FORBIDDEN | CELL.AHEAD)) !== 0) {
						if (isThere === ((asked & CELL.FORBIDDEN) !== 0)) return -1;
					} else if (isThere) {
						if ((asked & CELL.OPTIONAL) !== 0 || this.window.hasTerm(word))
							return this.endOfChoice(asked, next, word);
						word += 1;
					} else if ((asked & CELL.OPTIONAL) === 0) return -1;
					break;
				}
				default:
					if (!this.stands(asked & CELL.ASKS, word)) return -1;
			}
		}
	}

	/** The longest reading first: a term, the word alone, none at all. */
	private endOfChoice(asked: number, cell: number, at: number): number {
		const slot = asked >> CELL.VALUE;
		if (this.window.hasTerm(at)) {
			for (const end of this.window.endsOfTerms(slot, at)) {
				const rest = this.endOf(cell + 1, end);
				if (rest !== -1) return rest;
			}
		}
		const isAlone = this.window.isFilledAlone(slot, at) || this.isCapital(asked, at);
		const rest = isAlone ? this.endOf(cell + 1, at + 1) : -1;
		return rest === -1 && (asked & CELL.OPTIONAL) !== 0 ? this.endOf(cell + 1, at) : rest;
	}

	private endOfGap(most: number, cell: number, at: number): number {
		for (let from = at; from <= at + most; from++) {
			const end = this.endOf(cell, from);
			if (end !== -1 || from >= this.window.end) return end;
			if (((this.row.marks[from] ?? 0) & MARK.NEGATION) !== 0) return -1;
		}
		return -1;
	}

	/** Whether what stands before a word is what a mark asks for; after the last word there is a pause. */
	private stands(mark: number, at: number): boolean {
		if (mark === ASKS.CLOSE) return at >= this.window.end;
		const lead = at < this.row.count ? (this.row.marks[at] ?? 0) & MARK.LEAD : 1;
		return mark === ASKS.BEGINNING ? lead >= 2 : mark === ASKS.PAUSE ? lead >= 1 : lead === 0;
	}

	/** True when a word or a term that begins with it fills the slot. */
	private isThere(asked: number, at: number): boolean {
		return this.window.isFilled(asked >> CELL.VALUE, at) || this.isCapital(asked, at);
	}

	private isCapital(asked: number, at: number): boolean {
		const takesCapital = (asked & CELL.CAPITAL) !== 0 && at < this.window.end;
		return takesCapital && ((this.row.marks[at] ?? 0) & MARK.CAPITAL) !== 0;
	}
}
