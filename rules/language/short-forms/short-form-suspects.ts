import { lookAt, type MarkedWord } from "../text/look-at";
import { createMark, oddMark } from "../text/word-marks";
import { plainLabels } from "./frame-marks";
import { framedForms } from "./short-form-frames";
import { isOdd, listedShortForms } from "./short-forms";

/** Kisses with an o look like a word; those of x alone have no vowel and are odd anyhow. */
const hugs = ["xo", "xox", "xoxo", "xoxox"];
/** As one look cuts words: at their apostrophes. */
const beginnings = new Set(
	[...listedShortForms, ...framedForms.keys(), ...hugs].map((word) => word.replace(/\W.*/, "")),
);
const listed = createMark([...beginnings].join(" "));
/** One of these has every word that a closer look may find to be text language. */
export const suspectMarks = listed | oddMark;
const figure = createMark("1 2 4");
const label = createMark(plainLabels);

/** The words of a text that a closer look may find to be text language. */
export function suspectsIn(text: string): readonly MarkedWord[] {
	const { marks, marked } = lookAt(text);
	if ((marks & suspectMarks) === 0) return [];
	return marked.filter((word, at) => {
		if ((word.marks & suspectMarks) === 0 || isInTag(text, word)) return false;
		if ((word.marks & figure) !== 0) return !isLabelled(text, word, marked[at - 1]);
		const { start, end } = word;
		return isOdd(text, start, end) || beginnings.has(text.slice(start, end).toLowerCase());
	});
}

const isInTag = (text: string, { start }: MarkedWord): boolean =>
	/[#＃@＠]/.test(text.charAt(start - 1));

/** "Year 4": most figures of a school's posts say which one it is. */
function isLabelled(text: string, { start }: MarkedWord, before: MarkedWord | undefined): boolean {
	if (before === undefined || (before.marks & label) === 0) return false;
	const isNext = before.end === start - 1 && text.charAt(before.end) === " ";
	return isNext && (before.start === 0 || /\s/.test(text.charAt(before.start - 1)));
}
