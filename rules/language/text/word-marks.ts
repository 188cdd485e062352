import { hashOf } from "./word-hash";

/** A small number has a bit for each. */
const mostMarks = 30;

const marksByHash = new Map<number, number>();
/** A bit for each ending of a hash: whether any such hash has marks. Of most words it tells that they have none. */
const isMarked = new Uint32Array(1024);
const bitsBeside = (hash: number): number => isMarked[hash & 1023] ?? 0;
const bitOf = (hash: number): number => 1 << (hash >> 10);

/** The first two are given by a word's shape alone. */
let marks = 2;
let entries = 0;

/** Thrice one letter, no vowel, a beginning or an ending that no other English word has. */
export const oddMark = 1;
/** Two signs or more with a figure among them. */
export const figuredMark = 2;

const beginnings = /(?<!\S)[a-z\d]+/g;

/** A new mark, a bit, on some words; one without apostrophes is marked as a whole, another by its beginning. */
export function createMark(words = ""): number {
	if (marks === mostMarks) throw new Error(`There are ${mostMarks} marks already`);
	const mark = 1 << marks++;
	for (const [word] of words.toLowerCase().matchAll(beginnings)) markHash(hashOf(word), mark);
	return mark;
}

/** Puts a mark on every word of such a hash. */
export function markHash(hash: number, mark: number): void {
	marksByHash.set(hash, marksOf(hash) | mark);
	isMarked[hash & 1023] = bitsBeside(hash) | bitOf(hash);
	entries += 1;
}

/** The marks of the words of such a hash: theirs or, rarely, another word's. */
export const marksOf = (hash: number): number =>
	(bitsBeside(hash) & bitOf(hash)) === 0 ? 0 : (marksByHash.get(hash) ?? 0);

/** Grows with each mark that is put on a word: what was read before did not know of it. */
export const countMarked = (): number => entries;
