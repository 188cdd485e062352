import { hashOf } from "../index/hash-name";
import { findToken, slotOf, type TokenTable } from "../index/token-table";
import type { WordScanner } from "./scan-words";
import { kindsOf } from "./vocabulary";
import { countSets, setsOf } from "./word-set";

/** What is known of a word, as numbers side by side; behind these the bits of the word sets. */
export const FIELD = { TOKEN: 0, TOKEN_WITHOUT_S: 1, KINDS: 2, SETS: 3 } as const;
const BITS = 32;
const FIRST_ROOM = 512;
const MOST_LETTERS = 65_536;
const SHORTEST_WITH_S = 4;

/**
 * The words met so far, each by a number: a school's posts use the same words all year, so what a
 * word is on the roster and what it says is found out once. Number 0 is no word.
 */
export class WordBook {
	readonly width = FIELD.SETS + Math.ceil(countSets() / BITS);
	readonly spellings: string[] = [""];
	/** The names one letter away from a word, where somebody has asked. */
	readonly neighbours: (readonly number[] | undefined)[] = [];
	/** All that is known of word n stands from n * width on. */
	fields = new Int32Array(this.width * FIRST_ROOM);
	private readonly tokens: TokenTable;
	/** Entries by hash: a look-up that finds nobody of the roster reads nothing else of the word. */
	private slots = new Int32Array(FIRST_ROOM * 2);
	/** Of word n its hash stands at 2n, and at 2n + 1 where its letters begin; they end where the next one's begin. */
	private heads = new Int32Array((FIRST_ROOM + 1) * 2);
	private letters = new Uint16Array(FIRST_ROOM * 8);

	/** `tokens` are the names of the roster that words are looked up on. */
	constructor(tokens: TokenTable) {
		this.tokens = tokens;
	}

	/** True when it is time to begin a new book: then all these words are forgotten. */
	get isFull(): boolean {
		return this.beginOf(this.spellings.length) > MOST_LETTERS;
	}

	/** A scanned word's entry: its number times two, and one more if somebody on the roster is called so. */
	entryOf(words: WordScanner, word: number): number {
		const { slots, heads } = this;
		const hash = words.hash[word] ?? 0;
		const mask = slots.length - 1;
		for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
			const entry = slots[slot] ?? 0;
			if (entry === 0) return this.add(words, word);
			if (heads[entry & ~1] === hash && this.isSpelt(entry >> 1, words, word)) return entry;
		}
	}

	/** Whether somebody on the roster is called so, perhaps without an "s" at the end. */
	private isNamed(number: number): boolean {
		const row = number * this.width;
		return this.fields[row + FIELD.TOKEN] !== 0 || this.fields[row + FIELD.TOKEN_WITHOUT_S] !== 0;
	}

	private beginOf(number: number): number {
		return this.heads[number * 2 + 1] ?? 0;
	}

	private isSpelt(number: number, { folded, from }: WordScanner, word: number): boolean {
		const { letters } = this;
		const [start, end] = [this.beginOf(number), this.beginOf(number + 1)];
		const shift = (from[word] ?? 0) - start;
		if ((from[word + 1] ?? 0) - shift !== end) return false;
		for (let at = start; at < end; at++) if (letters[at] !== folded[at + shift]) return false;
		return true;
	}

	private add(words: WordScanner, word: number): number {
		const number = this.spellings.length;
		if (number * 2 + 2 === this.heads.length) this.makeRoom();
		const spelling = words.letters(word);
		this.spellings.push(spelling);
		this.write(number, words.folded.subarray(words.from[word], words.from[word + 1]));
		this.heads[number * 2] = words.hash[word] ?? 0;
		this.describe(number * this.width, spelling, words, word);
		return this.enter(number);
	}

	private write(number: number, folded: Uint16Array): void {
		const start = this.beginOf(number);
		if (start + folded.length > this.letters.length) {
			const { letters } = this;
			this.letters = new Uint16Array((start + folded.length) * 2);
			this.letters.set(letters);
		}
		this.letters.set(folded, start);
		this.heads[number * 2 + 3] = start + folded.length;
	}

	private enter(number: number): number {
		const { slots } = this;
		const mask = slots.length - 1;
		let slot = slotOf(this.heads[number * 2] ?? 0, mask);
		while (slots[slot] !== 0) slot = (slot + 1) & mask;
		const entry = number * 2 + (this.isNamed(number) ? 1 : 0);
		slots[slot] = entry;
		return entry;
	}

	private describe(row: number, spelling: string, words: WordScanner, word: number): void {
		const { fields, tokens } = this;
		const [from = 0, to = 0] = [words.from[word], words.from[word + 1]];
		fields[row + FIELD.TOKEN] = findToken(tokens, words, words.hash[word] ?? 0, from, to);
		if (spelling.endsWith("s") && spelling.length >= SHORTEST_WITH_S) {
			const hash = hashOf(spelling.slice(0, -1));
			fields[row + FIELD.TOKEN_WITHOUT_S] = findToken(tokens, words, hash, from, to - 1);
		}
		fields[row + FIELD.KINDS] = kindsOf(spelling);
		for (const set of setsOf(spelling)) {
			const field = row + FIELD.SETS + (set >> 5);
			fields[field] = (fields[field] ?? 0) | (1 << set);
		}
	}

	private makeRoom(): void {
		const { fields, heads, slots } = this;
		this.heads = new Int32Array((heads.length - 1) * 2);
		this.heads.set(heads);
		this.fields = new Int32Array(fields.length * 2);
		this.fields.set(fields);
		this.slots = new Int32Array(slots.length * 2);
		for (let number = 1; number < this.spellings.length; number++) this.enter(number);
	}
}
