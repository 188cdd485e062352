import type { TextRange } from "../../domain/text-range";
import { matchesOf } from "../text/matches-of";

const quotations = /“[^“”]{3,2000}”|"[^"\n]{3,2000}"/g;

/** The hits of a text that touch nothing quoted: who quotes a child's sign puts none up. */
export function outsideQuotes<Hit extends TextRange>(
	text: string,
	hits: readonly Hit[],
): readonly Hit[] {
	if (hits.length === 0 || !(text.includes("“") || text.includes('"'))) return hits;
	const quoted = matchesOf(text, quotations).map(({ 0: words, index: start }) => ({
		start,
		end: start + words.length,
	}));
	let next = 0;
	return hits.filter((hit) => {
		while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= hit.start) next += 1;
		return hit.end <= (quoted[next]?.start ?? Number.POSITIVE_INFINITY);
	});
}
