import { hashStep } from "../index/hash-name";
import { neighboursOf } from "../index/misspellings";
import type { NameIndex } from "../index/name-index";
import { findToken, TOKEN } from "../index/token-table";
import { GAP } from "../words/fold";
import { KIND } from "../words/kind";
import { SHAPE } from "../words/letter-kinds";
import type { Reading } from "../words/reading";
import type { WordScanner } from "../words/scan-words";
import { type WordSet, wordSet } from "../words/word-set";

/** A roster's token, spelt by the words up to `after`. */
export interface Spelt {
	readonly token: number;
	readonly after: number;
	readonly flags: number;
}

const S = "s".charCodeAt(0);
const LONGEST_NAME = 5;
const BETWEEN_PARTS = GAP.SPACE | GAP.HYPHEN | GAP.APOSTROPHE;
/** "a", "i", the "s" of a possessive, and what stands for "be", "and", "are", "you", "v", a kiss. */
const wordLetter = /[abinrsuvx\d]/;
/** Said for a word where something hangs on it: be, are, very. */
const saidLetter = /[brv]/;
const joining = wordSet("and for with in who whose from at on");
const nothing: readonly Spelt[] = [];

/** A scanned text read word by word against the roster's tokens. */
export class SpeltNames {
	private readonly index: NameIndex;
	private readonly reading: Reading;
	private readonly words: WordScanner;

	constructor(index: NameIndex, reading: Reading) {
		this.index = index;
		this.reading = reading;
		this.words = reading.words;
	}

	/** The names that begin at a word and are on the roster, longest first. */
	at(word: number): readonly Spelt[] {
		const { words, index } = this;
		let token = this.reading.token(word);
		if (token === 0) return nothing;
		let found: Spelt[] | null = null;
		let hash = words.hash[word] ?? 0;
		const from = words.from[word] ?? 0;
		for (let after = word + 1; ; after++) {
			const flags = index.tokens.flags[token] ?? 0;
			if ((flags & (TOKEN.GIVEN | TOKEN.SURNAME)) !== 0) {
				const name = { token, after, flags };
				found = found === null ? [name] : [name, ...found];
			}
			const goesOn = (flags & TOKEN.GOES_ON) !== 0 && after - word < LONGEST_NAME;
			if (!goesOn || after >= words.count || !this.isPart(after)) break;
			const to = words.from[after + 1] ?? 0;
			for (let at = words.from[after] ?? 0; at < to; at++) {
				hash = hashStep(hash, words.folded[at] ?? 0);
			}
			token = findToken(index.tokens, words, hash, from, to);
		}
		return found ?? nothing;
	}

	/** Whether a word may go on with the name before it; "St. John" has a dot inside. */
	private isPart(word: number): boolean {
		if (this.isJoined(word, BETWEEN_PARTS)) return true;
		return this.isJoined(word, BETWEEN_PARTS | GAP.DOT) && this.reading.lower(word - 1) === "st";
	}

	/** Whether nothing but these gaps stands before a word. */
	isJoined(word: number, gaps: number): boolean {
		return ((this.words.gap[word] ?? GAP.EDGE) & ~gaps) === 0;
	}

	isCapital(word: number): boolean {
		return ((this.words.shape[word] ?? 0) & SHAPE.CAPITAL) !== 0;
	}

	/** Whether a word says something (KIND), and so is no misspelt name. */
	isSaying(word: number): boolean {
		return this.reading.says(word, ~0);
	}

	isOneOf(word: number, words: WordSet): boolean {
		return this.reading.isOneOf(word, words);
	}

	lengthOf(word: number): number {
		return (this.words.from[word + 1] ?? 0) - (this.words.from[word] ?? 0);
	}

	/** One word that is a hashtag by itself. */
	isTag(word: number): boolean {
		const { shape, gap } = this.words;
		if (((shape[word] ?? 0) & SHAPE.TAG) === 0) return false;
		return ((gap[word] ?? 0) & GAP.HASH) !== 0 && gap[word + 1] !== 0;
	}

	endsInS(word: number): boolean {
		return this.words.folded[(this.words.from[word + 1] ?? 0) - 1] === S;
	}

	isInitial(word: number): boolean {
		return word < this.words.count && this.lengthOf(word) === 1 && this.isCapital(word);
	}

	/** A small letter that is no word by itself: "m", not "a" or "u"; "b" where nothing hangs on it. */
	isSmallInitial(word: number): boolean {
		if (word >= this.words.count || this.lengthOf(word) !== 1 || this.isCapital(word)) return false;
		const letter = this.reading.lower(word);
		return !wordLetter.test(letter) || (saidLetter.test(letter) && this.isClosed(word + 1));
	}

	/** "holly b and ivy k", "rose r has": what comes next needs no "be" or "are" before it. */
	private isClosed(word: number): boolean {
		const { reading } = this;
		if (!reading.isClose(word)) return true;
		return reading.isOneOf(word, joining) || reading.says(word, KIND.ACTION | KIND.HELPER);
	}

	/** Tokens one letter away from what the words up to `after` spell together. */
	neighboursOf(word: number, after: number): readonly number[] {
		const { words } = this;
		const read = () =>
			neighboursOf(this.index, words, words.from[word] ?? 0, words.from[after] ?? 0);
		return after === word + 1 ? this.reading.neighbours(word, read) : read();
	}
}
