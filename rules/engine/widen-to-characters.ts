import type { TextRange } from "../domain/text-range";

const segmenter = new Intl.Segmenter("en-GB", { granularity: "grapheme" });
/** From here on Unicode has marks, joiners and halves that belong to the sign before them. */
const firstMark = 0x300;

/**
 * The range widened to whole characters as a reader sees them (grapheme clusters, UAX 29): an
 * underline never cuts a letter from its accent or one half of an emoji from the other.
 */
export function widenToCharacters(text: string, { start, end }: TextRange): TextRange {
	return {
		start: isBoundary(text, start) ? start : characterAt(text, start).start,
		end: isBoundary(text, end) ? end : characterAt(text, end).end,
	};
}

/** True without asking the segmenter where neither neighbour can join the other. */
function isBoundary(text: string, at: number): boolean {
	if (at <= 0 || at >= text.length) return true;
	const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
	if (before < firstMark && after < firstMark) return !(before === 0x0d && after === 0x0a);
	return characterAt(text, at).start === at;
}

function characterAt(text: string, at: number): TextRange {
	const { index = at, segment = "" } = segmenter.segment(text).containing(at) ?? {};
	return { start: index, end: index + segment.length };
}
