import type { TextRange } from "../../domain/text-range";

/** The full stop to put back when the last dot of "Jack M." also ended the sentence; else nothing. */
export function keepFullStop(text: string, { start, end }: TextRange): "." | "" {
	if (!text.slice(start, end).endsWith(".")) return "";
	return /^\s*$|^\s*\n|^\s+\p{Lu}/u.test(text.slice(end, end + 20)) ? "." : "";
}
