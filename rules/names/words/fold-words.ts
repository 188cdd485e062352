import { foldCodePoint } from "./fold";

/** Words reduced to what two spellings share: no case, accents, spaces, hyphens or apostrophes. */
export function foldWords(words: string): string {
	return Array.from(words, (symbol) => {
		const fold = foldCodePoint(symbol.codePointAt(0) ?? 0);
		return fold.kind === "letter" ? fold.text : "";
	}).join("");
}
