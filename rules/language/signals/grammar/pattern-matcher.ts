import type { FoldedWord } from "../../text/folded-word";
import type { NumberLists } from "./number-lists";
import { noKey, type Pattern, type Slot } from "./slot";
import type { SlotBits } from "./slot-bits";
import type { WordUse } from "./word-use";

const negations = new Set("not no never nobody none nothing without hardly neither nor".split(" "));

/** True for a word that denies what follows. */
export const isNegation = ({ text }: FoldedWord): boolean => negations.has(text);

/** What a grammar knows of words, by their numbers. */
export interface WordKnowledge {
	readonly uses: readonly (WordUse | undefined)[];
	/** The slots that a word fills alone, and those of which it begins a term. */
	readonly fills: SlotBits;
	readonly begins: SlotBits;
	/** The keys whose slots a word fills or begins. */
	readonly keys: NumberLists;
	readonly keyCount: number;
}

const noTerms: readonly Pattern[] = [];
const everywhere = 0x7fffffff;

/** Fits patterns to a text, sentence by sentence; one matcher serves all texts, one after another. */
export class PatternMatcher {
	private words: readonly FoldedWord[] = [];
	private readonly knowledge: WordKnowledge;
	/** By key, the last word so far that fills its slot or begins to. */
	private readonly lastOf: Int32Array;
	/** The word after the sentence that is being read. */
	private end = 0;

	constructor(knowledge: WordKnowledge) {
		this.knowledge = knowledge;
		this.lastOf = new Int32Array(knowledge.keyCount);
	}

	/** Goes on to another text. */
	enterText(words: readonly FoldedWord[]): void {
		this.words = words;
		this.lastOf.fill(-1);
		this.lastOf[noKey] = everywhere;
	}

	/** Goes on to the sentence that begins at word `first`, and gives the word after it. */
	enterSentence(first: number): number {
		const { keys } = this.knowledge;
		const sentence = this.words[first]?.sentence;
		let word = this.words[first];
		for (this.end = first; word && word.sentence === sentence; word = this.words[++this.end]) {
			for (let at = keys.startOf(word.number); at < keys.endOf(word.number); at++) {
				this.lastOf[keys.numbers[at] ?? 0] = this.end;
			}
		}
		return this.end;
	}

	/** True when a word of the sentence, none before `at`, fills a key's slot or begins to. */
	isAhead(key: number, at: number): boolean {
		return (this.lastOf[key] ?? -1) >= at;
	}

	/** The word after the pattern that begins at word `at` of the sentence; -1 where it does not fit. */
	endOf({ slots }: Pattern, at: number): number {
		return this.fit(slots, 0, at);
	}

	/** The terms of a slot that begin at a word of the sentence. */
	private termsAt(at: number, slot: number): readonly Pattern[] {
		const number = at < this.end ? (this.words[at]?.number ?? 0) : 0;
		if (!this.knowledge.begins.has(number, slot)) return noTerms;
		return this.knowledge.uses[number]?.terms.get(slot) ?? noTerms;
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
				return at < this.end ? -1 : this.fit(slots, next + 1, at);
		}
	}

	/** The longest reading first: a term, the word alone, none at all. */
	private fitWord(slots: readonly Slot[], next: number, at: number, slot: Slot): number {
		for (const term of this.termsAt(at, slot.id)) {
			if (!this.isAhead(term.key, at)) continue;
			const end = this.fit(term.slots, 0, at);
			const rest = end === -1 ? -1 : this.fit(slots, next + 1, end);
			if (rest !== -1) return rest;
		}
		const rest = this.fills(slot, at) ? this.fit(slots, next + 1, at + 1) : -1;
		return rest === -1 && slot.isOptional ? this.fit(slots, next + 1, at) : rest;
	}

	private lookAhead(slots: readonly Slot[], next: number, at: number, slot: Slot): number {
		const isThere =
			this.fills(slot, at) ||
			this.termsAt(at, slot.id).some((term) => this.fit(term.slots, 0, at) !== -1);
		return isThere === slot.isForbidden ? -1 : this.fit(slots, next + 1, at);
	}

	private fitGap(slots: readonly Slot[], next: number, at: number, most: number): number {
		for (let from = at; from <= at + most; from++) {
			const end = this.fit(slots, next + 1, from);
			const word = this.words[from];
			if (end !== -1 || !word || from >= this.end || isNegation(word)) return end;
		}
		return -1;
	}

	/** True when the word alone fills the slot. */
	private fills({ id, takesCapital }: Slot, at: number): boolean {
		const word = at < this.end ? this.words[at] : undefined;
		if (word === undefined) return false;
		return this.knowledge.fills.has(word.number, id) || (takesCapital && word.isCapital);
	}

	/** What stands before a word; after the last there is a pause. */
	private leadAt(at: number): number {
		return this.words[at]?.lead ?? 1;
	}
}
