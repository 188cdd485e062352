import { spellFully } from "../short-forms/spell-fully";
import { WordKey } from "./word-key";
import { countNumbered, mostNumbers, numberOf } from "./word-numbers";
import { WordTable } from "./word-table";

/** What a record says of a written word, bit by bit. */
export const RECORD = {
	/** The number, in the grammars, of the word that it stands for; of several words, their place among such. */
	NUMBER: mostNumbers - 1,
	NEGATION: 1 << 14,
	/** "Mr", whose full stop ends no sentence. */
	TITLE: 1 << 15,
	LETTER: 1 << 16,
	/** It stands for several words: "don't" for "do" and "not". */
	SEVERAL: 1 << 17,
} as const;

const negations = new Set("not no never nobody none nothing without hardly neither nor".split(" "));
const titles = new Set("mr mrs ms dr st miss vs".split(" "));

/** Records of words that have a key, and of those that have none: foreign letters, signs. */
const plain = new WordTable(4096);
const others = new Map<string, number>();
const keyOfPart = new WordKey();
const mostOthers = 1024;
/** A longer piece of a text keeps the whole text in memory. */
const longest = 12;

/** What words stand for that stand for several, as records. */
let several: (readonly number[])[] = [];
let numbered = 0;

/** To be called before a text is read: when more words have got numbers, all is forgotten. */
export function renewRecords(): void {
	if (numbered === countNumbered()) return;
	numbered = countNumbered();
	plain.clear();
	others.clear();
	several = [];
}

/** The record of the written word from `start` to `end`, whatever its capitals. */
export function recordIn(text: string, start: number, end: number): number {
	const hasKey = keyOfPart.read(text, start, end);
	return hasKey ? recordOfKey(keyOfPart, text, start) : recordOf(text.slice(start, end));
}

/** The record of the word at `start` that a key has read. Remembered: schools use the same words all year. */
export function recordOfKey(key: WordKey, text: string, start: number): number {
	const place = plain.placeOf(key);
	const known = plain.get(place);
	if (known !== -1) return known;
	const record = recordOfAll(spellFully(text.slice(start, key.end)));
	plain.set(place, record);
	return record;
}

/** The record of a word that stands by itself, or of a sign for what is no word, such as "<link>". */
export function recordOf(written: string): number {
	const known = others.get(written);
	if (known !== undefined) return known;
	if (others.size === mostOthers) others.clear();
	const record = recordOfAll(spellFully(written));
	if (written.length <= longest) others.set(written, record);
	return record;
}

/** The records of the words that a record of several stands for. */
export function recordsOf(record: number): readonly number[] {
	return several[record & RECORD.NUMBER] ?? [];
}

function recordOfAll(words: readonly string[]): number {
	const records = words.map(recordOfOne);
	const [first = 0] = records;
	if (records.length === 1) return first;
	several.push(records);
	return (several.length - 1) | RECORD.SEVERAL;
}

function recordOfOne(word: string): number {
	return (
		numberOf(word) |
		(negations.has(word) ? RECORD.NEGATION : 0) |
		(titles.has(word) ? RECORD.TITLE : 0) |
		(word.length === 1 ? RECORD.LETTER : 0)
	);
}
