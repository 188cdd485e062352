import type { Severity } from "../../rules/domain/severity";
import type { TextRange } from "../../rules/domain/text-range";

interface Marked {
	readonly range: TextRange;
	readonly severity: Severity;
}
export interface TextPiece {
	readonly text: string;
	/** Null where nothing is marked. */
	readonly severity: Severity | null;
}

/** Cuts a text into marked and unmarked pieces; of marks that overlap the earlier in the list wins. */
export function splitByRanges(text: string, marks: readonly Marked[]): TextPiece[] {
	const kept: Marked[] = [];
	for (const mark of marks) {
		const { start, end } = mark.range;
		const isFree = kept.every(({ range }) => end <= range.start || start >= range.end);
		if (isFree && start < end && end <= text.length) kept.push(mark);
	}
	const pieces: TextPiece[] = [];
	let at = 0;
	for (const { range, severity } of kept.toSorted((a, b) => a.range.start - b.range.start)) {
		if (range.start > at) pieces.push({ text: text.slice(at, range.start), severity: null });
		pieces.push({ text: text.slice(range.start, range.end), severity });
		at = range.end;
	}
	if (at < text.length) pieces.push({ text: text.slice(at), severity: null });
	return pieces;
}
