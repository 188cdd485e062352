import type { TextRange } from "../../domain/text-range";
import { lookAt } from "./look-at";
import { matchesOf } from "./matches-of";
import { disguise, plainSign } from "./plain-sign";
import { signs } from "./sign-kinds";

/** A text in plain letters, and the way back to how it is written. */
export interface PlainText {
	readonly text: string;
	/** Where a stretch of the plain text is written. What is hidden belongs to the sign before it. */
	toWritten(range: TextRange): TextRange;
}

/**
 * What a text says to a reader: full-width and mathematical letters are letters, spaces that do not
 * break are spaces, signs that nobody sees are left out. Null for a text that is written plainly.
 */
export function plainText(written: string): PlainText | null {
	if ((lookAt(written).signs & signs.beyondAscii) === 0) return null;
	const changes = changesOf(written);
	if (changes.length === 0) return null;
	const { text, places } = change(written, changes);
	const placeOf = (offset: number): number => places[offset] ?? written.length;
	return { text, toWritten: ({ start, end }) => ({ start: placeOf(start), end: placeOf(end) }) };
}

/** A stretch of the written text, and the one unit or none that it is read as. */
interface Change extends TextRange {
	readonly by: string;
}

function changesOf(written: string): readonly Change[] {
	const changes: Change[] = [];
	let before = "";
	let last = 0;
	for (const { 0: sign, index: start } of matchesOf(written, disguise)) {
		const end = start + sign.length;
		if (start > last) before = signBefore(written, start);
		const by = plainSign(sign, before, signAt(written, end));
		if (by !== sign) changes.push({ start, end, by });
		if (by !== "") before = by;
		last = end;
	}
	return changes;
}

const signAt = (text: string, at: number): string =>
	at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : "";

function signBefore(text: string, at: number): string {
	const pair = signAt(text, at - 2);
	return pair.length === 2 ? pair : text.charAt(at - 1);
}

/** The plain text, and for each of its units and its end where that is written. */
function change(written: string, changes: readonly Change[]) {
	const places: number[] = [];
	let text = "";
	let from = 0;
	const keepUpTo = (end: number) => {
		text += written.slice(from, end);
		for (; from < end; from++) places.push(from);
	};
	for (const { start, end, by } of changes) {
		keepUpTo(start);
		if (by !== "") places.push(start);
		text += by;
		from = end;
	}
	keepUpTo(written.length);
	places.push(written.length);
	// What is hidden before all signs belongs to the first.
	places[0] = 0;
	return { text, places };
}
