import type { Edit } from "../../rules/domain/finding";

/** A text after edits that do not overlap; offsets count in the text before. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	return inReverse(edits).reduce(
		(so, { start, end, text: put }) => so.slice(0, start) + put + so.slice(end),
		text,
	);
}

/** One edit that does the same as several, so that the site's undo takes them back in one step. */
export function joinEdits(text: string, edits: readonly Edit[]): Edit | null {
	if (edits.length === 0) return null;
	const start = Math.min(...edits.map((edit) => edit.start));
	const end = Math.max(...edits.map((edit) => edit.end));
	const after = applyEdits(text, edits);
	return { start, end, text: after.slice(start, after.length - (text.length - end)) };
}

/** Where the caret belongs after an edit: with the letters it stood between. */
export function moveOffset(offset: number, { start, end, text }: Edit): number {
	if (offset < start) return offset;
	return offset >= end ? offset + text.length - (end - start) : start + text.length;
}

function inReverse(edits: readonly Edit[]): readonly Edit[] {
	return [...edits].sort((a, b) => b.start - a.start || b.end - a.end);
}
