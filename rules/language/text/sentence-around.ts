import type { TextRange } from "../../domain/text-range";

/** The sentence in which a range stands, with the space that follows it. Never empty. */
export function sentenceAround(text: string, { start, end }: TextRange): TextRange {
	const before = /[.!?\n][^.!?\n]*$/.exec(text.slice(0, start));
	const after = /[.!?\n]+/.exec(text.slice(end));
	const from = before ? before.index + 1 : 0;
	const begin = from + (/^\s*/.exec(text.slice(from, start))?.[0].length ?? 0);
	const stop = after ? end + after.index + after[0].length : text.length;
	const gap = /^[^\S\n]*/.exec(text.slice(stop))?.[0].length ?? 0;
	return { start: begin, end: stop + gap };
}
