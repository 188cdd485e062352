import { GAP } from "../words/fold";
import { KIND } from "../words/kind";
import type { Reading } from "../words/reading";
import { isInBreath } from "./name-case";
import type { Support } from "./support";

const APPOSED = GAP.COMMA | GAP.SPACE;

/** "Especially yours, Ivy!", "Iris, we can't wait to see what you paint": she is spoken to. */
export const isAddressed: Support = ({
	reading,
	first,
	mention,
	isWord,
	sentenceStart,
	sentenceEnd,
}) => {
	const { after } = mention;
	if (
		reading.isCapital(first) &&
		isToldOfSelf(reading, after) &&
		!wishes.test(reading.lower(first))
	)
		return 2;
	const isLast = after === sentenceEnd && reading.gap(first) === APPOSED;
	const isHailed = first === sentenceStart + 1 && hail.test(reading.lower(sentenceStart));
	const isFirst = (first === sentenceStart || isHailed) && reading.gap(after) === APPOSED;
	if ((!isLast && !isFirst) || !reading.isCapital(first)) return 0;
	for (let word = sentenceStart; word < sentenceEnd; word++) {
		if (/^(?:you|your|yours)$/.test(reading.lower(word))) return isWord ? 2 : 1;
	}
	return 0;
};

const hail = /^(?:yes|no|oh|wow|hey|dear|ok|okay|sorry)$/;

/** "Amelia you were superb" */
function isToldOfSelf(reading: Reading, after: number): boolean {
	const isNear = isInBreath(reading, after) || reading.gap(after) === APPOSED;
	if (reading.lower(after) !== "you" || !isNear) return false;
	return spoken.test(reading.lower(after + 1));
}
const spoken =
	/^(?:were|are|have|did|made|make|rock|rocked|smashed|deserve|should|little|absolute|star|superstar|legend|champion|clever|brilliant|amazing|genius)$/;
const wishes = /^(?:will|may|can|hope|trust|love|bless|pray|do|if|as|so|ever)$/;

/** "… said Finley", "Finley: “I liked it”" */
export const speaks: Support = ({ reading, first, next, isWord }) => {
	const isSaid = /^(?:said|says|asked|explained|added|shouted)$/.test(reading.lower(first - 1));
	const isQuoted = reading.hasGap(next, GAP.COLON) && reading.hasGap(next, GAP.QUOTE);
	return isSaid || isQuoted || isSigned(reading, first, next) ? (isWord ? 2 : 1) : 0;
};

/** "'Do ghosts have homework?' Jasmine, Friday": a quotation ends, and who said it stands behind. */
function isSigned(reading: Reading, first: number, next: number): boolean {
	if (!reading.hasGap(first, GAP.QUOTE | GAP.APOSTROPHE) || isInBreath(reading, next)) return false;
	const { text, start, end } = reading.words;
	return closing.test(text.slice(end[first - 1], start[first]));
}
const closing = /^[.!?,…]*["”'’]\s+(?:[-–—]\s*)?$/;

/** "Ask Violet about volcanoes", "Whoever taught Violet": to whom somebody does something. */
export const isAsked: Support = ({ reading, first, isWord }) => {
	if (!isWord || !isInBreath(reading, first)) return 0;
	return asked.test(reading.lower(first - 1)) ? 1 : 0;
};
const asked = /^(?:(?:ask|teach|meet|join|help|watch|remind)(?:ed|ing)?|told|taught|met)$/;

/** "Who taught us to sing? Rose.": a question is answered by a name and nothing else. */
export const isAnswer: Support = ({ reading, first, next }) => {
	if (!reading.hasGap(first, GAP.STOP)) return 0;
	if (!reading.hasGap(next, GAP.STOP | GAP.DOT | GAP.LINE | GAP.EDGE)) return 0;
	const { text, start, end } = reading.words;
	return text.slice(end[first - 1], start[first]).includes("?") ? 2 : 0;
};

/** "Hope … her gran": somebody is spoken of. */
export const isSpokenOf: Support = ({ reading, next, isWord, sentenceEnd }) => {
	if (!reading.saysAfter(next, KIND.PRONOUN, 10)) return 0;
	return isWord && isSubjectAgain(reading, next, sentenceEnd) ? 2 : 1;
};

/** "May needed help but she got there": nobody else stands between. */
function isSubjectAgain(reading: Reading, next: number, sentenceEnd: number): boolean {
	// "Skye and her Highland fling"
	const isHeld = /^(?:and|with)$/.test(reading.lower(next));
	if (isHeld && /^(?:hers?|his)$/.test(reading.lower(next + 1))) return true;
	for (let word = next; word < Math.min(next + 10, sentenceEnd); word++) {
		if (/^s?he$/.test(reading.lower(word))) return conjunction.test(reading.lower(word - 1));
		if (reading.isCapital(word) || reading.says(word, others)) return false;
	}
	return false;
}
const conjunction = /^(?:and|but|so|as|because|when|while|though|until|before|that)$/;
const others = KIND.CHILD | KIND.GROWN_UP | KIND.ROLE | KIND.TITLE | KIND.FAMILY;
