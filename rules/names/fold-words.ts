/** A name reduced to what two spellings of it share: no case, accents, spaces, hyphens or apostrophes. */
export function foldWords(words: string): string {
	return words
		.normalize("NFKD")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, "");
}
