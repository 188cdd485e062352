import type { FoldedWord } from "../../text/folded-word";
import type { Pattern, Slot } from "./slot";
import { hasBit, type WordUse } from "./word-use";

const negations = new Set("not no never nobody none nothing without hardly neither nor".split(" "));

/** True for a word that denies what follows. */
export const isNegation = ({ text }: FoldedWord): boolean => negations.has(text);

type Uses = readonly (WordUse | undefined)[];

const noTerms: readonly Pattern[] = [];

/** Fits patterns to the words of one text; `uses` says by a word's number what it can be. */
export class PatternMatcher {
	readonly words: readonly FoldedWord[];
	private readonly uses: Uses;
	/** By key, 1 where a word of the text fills its slot or begins to. */
	private readonly keys: number[];
	private sentence = 0;

	constructor(words: readonly FoldedWord[], uses: Uses, keyCount: number) {
		this.words = words;
		this.uses = uses;
		this.keys = Array<number>(keyCount).fill(0);
		for (const { number } of words) {
			for (const key of uses[number]?.keys ?? []) this.keys[key] = 1;
		}
	}

	/** What a word can be; undefined for nothing. */
	useAt(at: number): WordUse | undefined {
		return this.uses[this.words[at]?.number ?? 0];
	}

	/** The word after the pattern that begins at word `at`, within one sentence; -1 where it does not fit. */
	endOf({ slots }: Pattern, at: number): number {
		this.sentence = this.words[at]?.sentence ?? -1;
		return this.fit(slots, 0, at);
	}

	/** True when a word of the text fills the pattern's key, or begins to. */
	canFit({ key }: Pattern): boolean {
		return key < 0 || this.keys[key] === 1;
	}

	private fit(slots: readonly Slot[], next: number, at: number): number {
		const slot = slots[next];
		if (slot === undefined) return at;
		switch (slot.is) {
			case "word":
				return slot.isForbidden || slot.isAhead
					? this.lookAhead(slots, next, at, slot)
					: this.fitWord(slots, next, at, slot);
			case "gap":
				return this.fitGap(slots, next, at, slot.most);
			case "beginning":
				return this.leadAt(at) >= 2 ? this.fit(slots, next + 1, at) : -1;
			case "pause":
				return this.leadAt(at) >= 1 ? this.fit(slots, next + 1, at) : -1;
			case "joined":
				return this.leadAt(at) === 0 ? this.fit(slots, next + 1, at) : -1;
			case "end":
				return this.isInside(at) ? -1 : this.fit(slots, next + 1, at);
		}
	}

	/** The longest reading first: a term, the word alone, none at all. */
	private fitWord(slots: readonly Slot[], next: number, at: number, slot: Slot): number {
		const use = this.isInside(at) ? this.useAt(at) : undefined;
		if (use !== undefined && use.terms.size > 0) {
			for (const term of use.terms.get(slot.id) ?? noTerms) {
				if (!this.canFit(term)) continue;
				const end = this.fit(term.slots, 0, at);
				const rest = end === -1 ? -1 : this.fit(slots, next + 1, end);
				if (rest !== -1) return rest;
			}
		}
		const rest = this.fills(slot, at) ? this.fit(slots, next + 1, at + 1) : -1;
		return rest === -1 && slot.isOptional ? this.fit(slots, next + 1, at) : rest;
	}

	private lookAhead(slots: readonly Slot[], next: number, at: number, slot: Slot): number {
		const terms = this.isInside(at) ? this.useAt(at)?.terms.get(slot.id) : undefined;
		const isThere =
			this.fills(slot, at) || (terms?.some((term) => this.fit(term.slots, 0, at) !== -1) ?? false);
		return isThere === slot.isForbidden ? -1 : this.fit(slots, next + 1, at);
	}

	private fitGap(slots: readonly Slot[], next: number, at: number, most: number): number {
		for (let from = at; from <= at + most; from++) {
			const end = this.fit(slots, next + 1, from);
			const word = this.words[from];
			if (end !== -1 || !word || !this.isInside(from) || isNegation(word)) return end;
		}
		return -1;
	}

	/** True when the word alone fills the slot. */
	private fills({ id, takesCapital }: Slot, at: number): boolean {
		const word = this.words[at];
		if (word?.sentence !== this.sentence) return false;
		const use = this.useAt(at);
		return (use !== undefined && hasBit(use.alone, id)) || (takesCapital && word.isCapital);
	}

	private isInside(at: number): boolean {
		return this.words[at]?.sentence === this.sentence;
	}

	/** What stands before a word; after the last there is a pause. */
	private leadAt(at: number): number {
		return this.words[at]?.lead ?? 1;
	}
}
