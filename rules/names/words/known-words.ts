import type { TokenTable } from "../index/token-table";
import { SHAPE } from "./letter-kinds";
import type { WordScanner } from "./scan-words";
import { FIELD, WordBook } from "./word-book";
import type { WordSet } from "./word-set";

const NOTABLE = SHAPE.CAPITAL | SHAPE.SHOUTED | SHAPE.TAG;

/** What is known of each word of a scanned text by itself. */
export class KnownWords {
	readonly words: WordScanner;
	book: WordBook;
	private readonly tokens: TokenTable;
	/** The words that a name can begin with: on the roster, with a capital, in a hashtag. */
	notable = new Int32Array(64);
	notableCount = 0;
	private numbers = new Int32Array(64);
	private fields: Int32Array;
	private readonly width: number;

	/** `tokens` are the names of the roster that the text is read against. */
	constructor(words: WordScanner, tokens: TokenTable) {
		this.words = words;
		this.tokens = tokens;
		this.book = new WordBook(tokens);
		this.fields = this.book.fields;
		this.width = this.book.width;
	}

	/** To be called after each new scan. */
	restart(): void {
		const { words } = this;
		if (this.book.isFull) this.book = new WordBook(this.tokens);
		if (this.numbers.length < words.count) {
			this.numbers = new Int32Array(words.count * 2);
			this.notable = new Int32Array(words.count * 2);
		}
		const { numbers, notable, book } = this;
		let found = 0;
		for (let word = 0; word < words.count; word++) {
			const entry = book.entryOf(words, word);
			numbers[word] = entry >> 1;
			const isNotable = ((words.shape[word] ?? 0) & NOTABLE) !== 0 || (entry & 1) !== 0;
			if (isNotable) notable[found++] = word;
		}
		this.notableCount = found;
		this.fields = book.fields;
	}

	/** Whether a word says any of these things (KIND). */
	says(word: number, kinds: number): boolean {
		return (this.known(word, FIELD.KINDS) & kinds) !== 0;
	}

	isOneOf(word: number, set: WordSet): boolean {
		return ((this.known(word, FIELD.SETS + (set >> 5)) >>> set) & 1) !== 0;
	}

	/** Whether a word from `from` up to `to` is one of a set. */
	hasOneOf(from: number, to: number, set: WordSet): boolean {
		const { fields, numbers, width } = this;
		const field = FIELD.SETS + (set >> 5);
		const end = Math.min(to, this.words.count);
		for (let word = from; word < end; word++) {
			const bits = fields[(numbers[word] ?? 0) * width + field] ?? 0;
			if (((bits >>> set) & 1) !== 0) return true;
		}
		return false;
	}

	/** The roster's name that is spelt as a word, or 0. */
	token(word: number): number {
		return this.known(word, FIELD.TOKEN);
	}

	/** The same of a word without the "s" that it ends in. */
	tokenWithoutS(word: number): number {
		return this.known(word, FIELD.TOKEN_WITHOUT_S);
	}

	protected known(word: number, field: number): number {
		if (word < 0 || word >= this.words.count) return 0;
		return this.fields[(this.numbers[word] ?? 0) * this.width + field] ?? 0;
	}

	/** A word's folded letters; "" outside the text. */
	lower(word: number): string {
		if (word < 0 || word >= this.words.count) return "";
		return this.book.spellings[this.numbers[word] ?? 0] ?? "";
	}

	/** The names one letter away from a word; remembered, few are asked about. */
	neighbours(word: number, read: () => readonly number[]): readonly number[] {
		const number = this.numbers[word] ?? 0;
		return (this.book.neighbours[number] ??= read());
	}
}
