import type { Edit } from "../../domain/finding";
import type { TextRange } from "../../domain/text-range";

/** Takes words out of a text and leaves one space where two would meet, none before a full stop. */
export function removeWords(text: string, { start, end }: TextRange): Edit {
	const hasSpaceBefore = start > 0 && /[^\S\n]/.test(text.charAt(start - 1));
	const hasSpaceAfter = /[^\S\n]/.test(text.charAt(end));
	const endsClause = end === text.length || /[\n.,;:!?]/.test(text.charAt(end));
	if (hasSpaceBefore && (hasSpaceAfter || endsClause)) return { start: start - 1, end, text: "" };
	if (hasSpaceAfter && (start === 0 || text.charAt(start - 1) === "\n")) {
		return { start, end: end + 1, text: "" };
	}
	return { start, end, text: "" };
}
