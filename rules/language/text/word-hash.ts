/** Goes on with the hash of a word by one letter; a letter that is doubled counts once. */
export const addLetter = (hash: number, letter: number): number =>
	(Math.imul(hash, 31) + letter) & 0x3fffffff;

/** The hash of a word in small English letters and figures. */
export function hashOf(word: string): number {
	let hash = 0;
	let last = 0;
	for (let at = 0; at < word.length; at++) {
		const letter = word.charCodeAt(at);
		if (letter !== last) hash = addLetter(hash, letter);
		last = letter;
	}
	return hash;
}
