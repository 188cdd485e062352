/** The number of a set of folded words: whether a word is one of them is one bit of what is known of it. */
export type WordSet = number;

const listed = new Map<string, WordSet[]>();
const tests: { readonly set: WordSet; readonly isOne: (word: string) => boolean }[] = [];
let sets = 0;

/** The set of some words, with spaces between; "cups?" is "cup" and "cups". */
export function wordSet(words: string): WordSet {
	const set = sets++;
	for (const word of words.trim().split(/\s+/).flatMap(bothOf)) {
		listed.set(word, [...(listed.get(word) ?? []), set]);
	}
	return set;
}

/** The set of all words that pass a test. */
export function wordsThat(isOne: (word: string) => boolean): WordSet {
	const set = sets++;
	tests.push({ set, isOne });
	return set;
}

function bothOf(word: string): readonly string[] {
	return word.endsWith("?") ? [word.slice(0, -2), word.slice(0, -1)] : [word];
}

/** How many sets there are. */
export function countSets(): number {
	return sets;
}

/** All sets that a word is one of. */
export function setsOf(word: string): readonly WordSet[] {
	const found = [...(listed.get(word) ?? [])];
	for (const { set, isOne } of tests) if (isOne(word)) found.push(set);
	return found;
}
