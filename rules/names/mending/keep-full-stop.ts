import type { TextRange } from "../../domain/text-range";

const sentenceEnd = /^\s*$|^\s*\n|^\s+\p{Lu}/u;

/** The full stop to put back when the last dot of "Jack M." also ended the sentence; else nothing. */
export function keepFullStop(text: string, { start, end }: TextRange): "." | "" {
	if (!text.slice(start, end).endsWith(".")) return "";
	return sentenceEnd.test(text.slice(end, end + 20)) ? "." : "";
}
