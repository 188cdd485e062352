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
	private hashes = new Int32Array(FIRST_ROOM);
	private slots = new Int32Array(FIRST_ROOM * 2);
	/** Word n is `letters` from `from[n]` to `from[n + 1]`. */
	private letters = new Uint16Array(FIRST_ROOM * 8);
	private from = new Int32Array(FIRST_ROOM + 1);

	/** `tokens` are the names of the roster that words are looked up on. */
	constructor(tokens: TokenTable) {
		this.tokens = tokens;
	}

	/** True when it is time to begin a new book: then all these words are forgotten. */
	get isFull(): boolean {
		return (this.from[this.spellings.length] ?? 0) > MOST_LETTERS;
	}

	/** The number of a scanned word. */
	numberOf(words: WordScanner, word: number): number {
		const { slots, hashes } = this;
		const hash = words.hash[word] ?? 0;
		const mask = slots.length - 1;
		for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
			const number = slots[slot] ?? 0;
			if (number === 0) return this.add(words, word);
			if (hashes[number] === hash && this.isSpelt(number, words, word)) return number;
		}
	}

	/** Whether somebody on the roster is called so, perhaps without an "s" at the end. */
	isNamed(number: number): boolean {
		const row = number * this.width;
		return this.fields[row + FIELD.TOKEN] !== 0 || this.fields[row + FIELD.TOKEN_WITHOUT_S] !== 0;
	}

	private isSpelt(number: number, { folded, from }: WordScanner, word: number): boolean {
		const { letters } = this;
		const [start = 0, end = 0] = [this.from[number], this.from[number + 1]];
		const shift = (from[word] ?? 0) - start;
		if ((from[word + 1] ?? 0) - shift !== end) return false;
		for (let at = start; at < end; at++) if (letters[at] !== folded[at + shift]) return false;
		return true;
	}

	private add(words: WordScanner, word: number): number {
		const number = this.spellings.length;
		if (number === this.hashes.length) this.makeRoom();
		const spelling = words.letters(word);
		this.spellings.push(spelling);
		this.write(number, words.folded.subarray(words.from[word], words.from[word + 1]));
		this.hashes[number] = words.hash[word] ?? 0;
		this.enter(number);
		this.describe(number * this.width, spelling, words, word);
		return number;
	}

	private write(number: number, folded: Uint16Array): void {
		const start = this.from[number] ?? 0;
		if (start + folded.length > this.letters.length) {
			const { letters } = this;
			this.letters = new Uint16Array((start + folded.length) * 2);
			this.letters.set(letters);
		}
		this.letters.set(folded, start);
		this.from[number + 1] = start + folded.length;
	}

	private enter(number: number): void {
		const { slots } = this;
		const mask = slots.length - 1;
		let slot = slotOf(this.hashes[number] ?? 0, mask);
		while (slots[slot] !== 0) slot = (slot + 1) & mask;
		slots[slot] = number;
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
		const { fields, from, hashes } = this;
		this.from = new Int32Array(hashes.length * 2 + 1);
		this.from.set(from);
		this.fields = new Int32Array(fields.length * 2);
		this.fields.set(fields);
		this.hashes = new Int32Array(hashes.length * 2);
		this.hashes.set(hashes);
		this.slots = new Int32Array(hashes.length * 4);
		for (let number = 1; number < hashes.length; number++) this.enter(number);
	}
}
