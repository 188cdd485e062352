import type { TextRange } from "../../domain/text-range";
import { startsSentence } from "../text/starts-sentence";

/** The words in full in the capitals of the short form; a sentence's first word gets its capital. */
export function spellOut(text: string, { start, end }: TextRange, full: string): string {
	const short = text.slice(start, end);
	const isCapitals = /\p{Lu}.*[\p{Lu}\d]|\d.*\p{Lu}/u.test(short) && short === short.toUpperCase();
	if (isCapitals && isAmongCapitals(text, start, end)) return full.toUpperCase();
	const first = short.charAt(0);
	// A single letter is written large as a letter, not as a word: "see what U missed".
	const isCapital = first !== first.toLowerCase() && !isCapitals && /^\p{L}{2}|\d/u.test(short);
	const hasCapital = isCapital || startsSentence(text, start);
	return hasCapital ? full.charAt(0).toUpperCase() + full.slice(1) : full;
}

function isAmongCapitals(text: string, start: number, end: number): boolean {
	const around = text.slice(Math.max(0, start - 40), start) + text.slice(end, end + 40);
	const small = around.match(/\p{Ll}/gu)?.length ?? 0;
	const capitals = around.match(/\p{Lu}/gu)?.length ?? 0;
	return capitals > small;
}
