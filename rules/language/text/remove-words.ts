import type { Edit } from "../../domain/finding";
import type { TextRange } from "../../domain/text-range";
import { startsSentence } from "./starts-sentence";

const blanksBefore = /,?[^\S\n]+$/;
const blanksAfter = /^[^\S\n]+/;
const clauseEnd = /^\s*(?:$|[.,;:!?…\n#])/;
const sentenceRest = /^[.,;:!?…]*[^\S\n]*/;
/** A plain word that may have a capital: no link, no handle, no iPad. */
const plainWord = /^\p{Ll}[\p{Ll}'’-]*(?![:/@_\p{L}\p{N}]|\.\w)/u;

/**
 * Takes words out of a text with the space or the comma that held them; a sentence that they began
 * keeps its capital. `from` is where an edit before this one ended.
 */
export function removeWords(text: string, range: TextRange, from = 0): Edit {
	const { start, end } = withBrackets(text, range);
	const before = text.slice(Math.max(from, start - 4), start);
	const after = text.slice(end, end + 48);
	const held = blanksBefore.exec(before)?.[0] ?? "";
	if (startsSentence(text, start)) return removeOpening(text, { start, end }, after, held);
	if (clauseEnd.test(after)) return { start: start - held.length, end, text: "" };
	const spaces = held.replace(",", "").length;
	if (spaces > 0) return { start: start - spaces, end, text: "" };
	const isAtEdge = start === 0 || /\s/.test(text.charAt(start - 1));
	return {
		start,
		end: end + (isAtEdge ? (blanksAfter.exec(after)?.[0].length ?? 0) : 0),
		text: "",
	};
}

/** "(lol)" goes with its brackets. */
const withBrackets = (text: string, { start, end }: TextRange): TextRange =>
	text.charAt(start - 1) === "(" && text.charAt(end) === ")"
		? { start: start - 1, end: end + 1 }
		: { start, end };

/** "Lol, what a day" → "What a day"; a sentence of nothing else goes with its full stop. */
function removeOpening(text: string, { start, end }: TextRange, after: string, held: string): Edit {
	const rest = end + (sentenceRest.exec(after)?.[0].length ?? 0);
	if (rest === text.length || text.charAt(rest) === "\n")
		return { start: start - held.length, end: rest, text: "" };
	const isWord = plainWord.test(text.slice(rest, rest + 40));
	return isWord
		? { start, end: rest + 1, text: text.charAt(rest).toUpperCase() }
		: { start, end: rest, text: "" };
}
