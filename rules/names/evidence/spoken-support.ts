import { GAP } from "../words/fold";
import { KIND } from "../words/kind";
import type { Reading } from "../words/reading";
import { andOrWith, hersOrHis } from "../words/small-words";
import { wordSet } from "../words/word-set";
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
	if (reading.isCapital(first) && isToldOfSelf(reading, after) && !reading.isOneOf(first, wishes))
		return 2;
	const isLast = after === sentenceEnd && reading.gap(first) === APPOSED;
	const isHailed = first === sentenceStart + 1 && reading.isOneOf(sentenceStart, hail);
	const isFirst = (first === sentenceStart || isHailed) && reading.gap(after) === APPOSED;
	if ((!isLast && !isFirst) || !reading.isCapital(first)) return 0;
	if (!reading.hasOneOf(sentenceStart, sentenceEnd, youOrYours)) return 0;
	return isWord ? 2 : 1;
};
const youOrYours = wordSet("you yours?");

const hail = wordSet("yes no oh wow hey dear ok okay sorry");

/** "Amelia you were superb" */
function isToldOfSelf(reading: Reading, after: number): boolean {
	const isNear = isInBreath(reading, after) || reading.gap(after) === APPOSED;
	if (reading.lower(after) !== "you" || !isNear) return false;
	return reading.isOneOf(after + 1, spoken);
}
const spoken = wordSet(
	`were are have did made make rock rocked smashed deserve should little absolute star
	superstar legend champion clever brilliant amazing genius`,
);
const wishes = wordSet("will may can hope trust love bless pray do if as so ever");

/** "… said Finley", "Finley: “I liked it”" */
export const speaks: Support = ({ reading, first, next, isWord }) => {
	const isSaid = reading.isOneOf(first - 1, saying);
	const isQuoted = reading.hasGap(next, GAP.COLON) && reading.hasGap(next, GAP.QUOTE);
	return isSaid || isQuoted || isSigned(reading, first, next) ? (isWord ? 2 : 1) : 0;
};
const saying = wordSet("said says asked explained added shouted");

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
	return reading.isOneOf(first - 1, asked) ? 1 : 0;
};
const asked = wordSet(
	`ask asked asking teach teached teaching meet meeted meeting join joined joining help helped
	helping watch watched watching remind reminded reminding told taught met`,
);

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
	const isHeld = reading.isOneOf(next, andOrWith);
	if (isHeld && reading.isOneOf(next + 1, hersOrHis)) return true;
	for (let word = next; word < Math.min(next + 10, sentenceEnd); word++) {
		if (reading.isOneOf(word, heOrShe)) return reading.isOneOf(word - 1, conjunction);
		if (reading.isCapital(word) || reading.says(word, others)) return false;
	}
	return false;
}
const conjunction = wordSet("and but so as because when while though until before that");
const others = KIND.CHILD | KIND.GROWN_UP | KIND.ROLE | KIND.TITLE | KIND.FAMILY;
const heOrShe = wordSet("he she");
