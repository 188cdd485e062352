import { foldCodePoint } from "./fold";

/** Words reduced to what two spellings share: no case, accents, spaces, hyphens or apostrophes. */
export function foldWords(words: string): string {
	let folded = "";
	for (let at = 0; at < words.length; at++) {
		const codePoint = words.codePointAt(at) ?? 0;
		if (codePoint > 0xffff) at++;
		const fold = foldCodePoint(codePoint);
		if (fold.kind === "letter") folded += fold.text;
	}
	return folded;
}
