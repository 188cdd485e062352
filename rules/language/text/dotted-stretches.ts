import type { TextRange } from "../../domain/text-range";
import { isSpace } from "./letters";
import { rememberLast } from "./remember-last";

/** A stretch without white space that holds a full stop before a letter. UTF-16 offset. */
export interface Stretch {
	readonly text: string;
	readonly start: number;
}

/**
 * The only places of a text where a web or e-mail address can stand: patterns for addresses are the
 * dearest of all, and a post has one or two such places if any.
 */
export const dottedStretches: (text: string) => readonly Stretch[] = rememberLast((text) => {
	const found: Stretch[] = [];
	let end = 0;
	for (let dot = text.indexOf("."); dot !== -1; dot = text.indexOf(".", Math.max(dot + 1, end))) {
		if (!mayBeginLabel(text.charCodeAt(dot + 1))) continue;
		const stretch = stretchAround(text, dot);
		end = stretch.end;
		found.push({ text: text.slice(stretch.start, end), start: stretch.start });
	}
	return found;
});

/** The stretch without white space around a sign that is none itself. */
export function stretchAround(text: string, at: number): TextRange {
	let start = at;
	while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start--;
	let end = at + 1;
	while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
	return { start, end };
}

/** The stretches without white space that hold a sign. */
export function stretchesWith(text: string, sign: string): TextRange[] {
	const found: TextRange[] = [];
	for (let at = text.indexOf(sign); at !== -1; ) {
		const stretch = stretchAround(text, at);
		found.push(stretch);
		at = text.indexOf(sign, stretch.end);
	}
	return found;
}

/** The last part of an address begins with a letter of any script. */
function mayBeginLabel(code: number): boolean {
	const small = code | 0x20;
	return (small >= 0x61 && small <= 0x7a) || (code >= 0x80 && !isSpace(code));
}
