/** Options that can each be used, but not together: where the fault is told, and why. */
export interface Contradiction {
	readonly path: readonly [option: string, ...rest: (string | number)[]];
	readonly reason: string;
}

interface WordList {
	readonly option: string;
	readonly words: readonly string[];
}

/** Words that one list forbids and another allows, told where they are allowed. */
export function wordsInBoth(forbidden: WordList, allowed: WordList): Contradiction[] {
	const fold = (word: string) => word.trim().toLowerCase();
	const taken = new Set(forbidden.words.map(fold));
	return allowed.words.flatMap((word, at): Contradiction[] =>
		taken.has(fold(word))
			? [
					{
						path: [allowed.option, at],
						reason: `“${word}” stands under ${forbidden.option} too: take it out of one of them`,
					},
				]
			: [],
	);
}
