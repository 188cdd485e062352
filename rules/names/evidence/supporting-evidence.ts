import { isChildRole } from "../words/child-roles";
import { isClassLabel, labelWords } from "../words/class-label";
import { GAP } from "../words/fold";
import { KIND } from "../words/kind";
import type { Reading } from "../words/reading";
import { inIng } from "../words/word-endings";
import { isCalendarWord, placeNames } from "../words/word-names";
import { wordSet } from "../words/word-set";
import { acts } from "./acting-support";
import { isAnnounced, isCalledByPart, isHeadedByPrize } from "./award-support";
import { isFeltFor, isPictured, isSeen, isShown } from "./caption-support";
import { isCast } from "./cast-support";
import { isInBreath, type NameCase } from "./name-case";
import { isMaker, owns } from "./owning-support";
import { isAmongSurnames, isHailed, plays } from "./player-support";
import { isComplimented, isPraised } from "./praise-support";
import { isInRow } from "./row-support";
import { isAddressed, isAnswer, isAsked, isSpokenOf, speaks } from "./spoken-support";
import type { Support } from "./support";

/** "Amelia in Year 4", "Amelia (4B)", "Year 6's Amelia"; elsewhere in the sentence it says less. */
const isInClass: Support = ({
	reading,
	mention,
	first,
	next,
	isWord,
	spelling,
	sentenceStart,
	sentenceEnd,
}) => {
	if (isClassNear(reading, Math.max(sentenceStart, first - 3), first, next)) {
		const isFrom = reading.lower(next) === "from" && !isCalendarWord(spelling);
		return isWord && isFrom ? 3 : 2;
	}
	if (isWord || mention.isMisspelt || placeNames.has(spelling)) return 0;
	if (!reading.hasOneOf(sentenceStart, sentenceEnd, labelWords)) return 0;
	for (let word = sentenceStart; word < sentenceEnd; word++) {
		if ((word < first || word >= next) && isClassLabel(reading, word)) return 1;
	}
	return 0;
};

function isClassNear(reading: Reading, from: number, first: number, next: number): boolean {
	for (let word = first - 1; word >= from; word--) {
		if (isClassLabel(reading, word) && !reading.startsSentence(first)) return true;
	}
	if (isClassLabel(reading, next)) {
		return !reading.hasGap(next, GAP.STOP | GAP.DOT | GAP.LINE | GAP.COLON);
	}
	if (!reading.says(next, KIND.PLACED)) return false;
	// "Amelia in Turner class"
	if (reading.isCapital(next + 1) && reading.lower(next + 2) === "class") return true;
	return isClassLabel(reading, next + 1) || isClassLabel(reading, next + 2);
}

/** "Amelia, aged 7", "Amelia (7)", "Amelia is 7 today", "7-year-old Amelia". */
export const hasAge: Support = ({ reading, first, next }) => {
	const isAge = (word: number) => reading.isOneOf(word, ages);
	if (reading.lower(first - 1) === "old" && isAge(first - 3)) return 2;
	if (isAge(next) && reading.hasGap(next, GAP.COMMA | GAP.BRACKET)) return 2;
	if (!isAge(next + 1) && !reading.isOneOf(next + 1, spelt)) return 0;
	if (reading.isOneOf(next, aged)) return 2;
	if (reading.lower(next) === "is") return isSaidOf(reading, next + 2) ? 2 : 1;
	return reading.isOneOf(next, turning) ? 1 : 0;
};
const ages = wordSet("3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18");
const aged = wordSet("age aged both all");
const turning = wordSet("turns? turned");
/** "… is 5!", "… is 7 today"; not "… is 7 points ahead" */
function isSaidOf(reading: Reading, behind: number): boolean {
	return !isInBreath(reading, behind) || reading.isOneOf(behind, ofToday);
}
const spelt = wordSet("three four five six seven eight nine ten eleven twelve");
const ofToday = wordSet("today now tomorrow");

/** "our winner Amelia", "pupil Amelia", "our champion, Amelia", "Amelia, our champion". */
const isCalledChild: Support = (given) => {
	const { reading, first, next } = given;
	if (reading.says(first - 1, KIND.CHILD) && isInBreath(reading, first)) return 2;
	if (reading.gap(first) === APPOSED && isChildRole(reading, first - 1)) {
		const owners = reading.saidIn(Math.max(0, first - 5), first - 1);
		const isOurs = (owners & (KIND.ARTICLE | KIND.PRONOUN | KIND.JOINT)) !== 0;
		if (isOurs && !reading.says(first - 1, KIND.GROWN_UP)) return 2;
	}
	if (isHeaded(given)) return 2;
	// "Amelia and a friend"
	const isOne =
		reading.says(next + 1, KIND.ARTICLE | KIND.PRONOUN) || reading.lower(next + 1) === "a";
	if (reading.lower(next) === "and" && isOne && reading.says(next + 2, KIND.CHILD)) return 2;
	const isExplained = reading.gap(next) === APPOSED && reading.says(next, KIND.ARTICLE);
	return isExplained && reading.saysAfter(next + 1, KIND.CHILD, 4) ? 2 : 0;
};
const APPOSED = GAP.COMMA | GAP.SPACE;

/** "Snack helper: Olive."; a class reader is a book as well. */
function isHeaded({ reading, first, next, isPossessive }: NameCase): boolean {
	if (isPossessive || !reading.hasGap(first, GAP.COLON) || isInBreath(reading, next)) return false;
	// "For kindness: Grace"
	if (reading.lower(first - 2) === "for" && first - 2 === reading.sentenceStart(first)) return true;
	const start = reading.sentenceStart(first - 1);
	for (let word = first - 1; word >= start; word--) {
		if (isChildRole(reading, word)) return !reading.isOneOf(word, classReader);
		// "Player of the tournament: Phoenix"
		if (word < first - 1 && !reading.isOneOf(word, ofOccasion)) break;
	}
	return false;
}
const ofOccasion = wordSet("of the this our");
const classReader = wordSet("readers?");

/** A choice of a poll, or a caption: a name, or what belongs to it, and nothing else. */
const isAlone: Support = ({ reading, mention, isWord, isPossessive, next }) => {
	if (!isWord || mention.first !== 0) return 0;
	const rest = reading.words.count - next;
	return isPossessive ? (rest === 1 || rest === 2 ? 2 : 0) : rest === 0 ? 2 : 0;
};

/** "Ruby for being so kind", "5T – Ruby for perseverance". */
const isNominated: Support = ({ reading, first, next }) => {
	if (!isInBreath(reading, next) || reading.lower(next) !== "for") return 0;
	if (isClassLabel(reading, first - 1) && reading.startsSentence(first)) return 2;
	return reading.isOneOf(next + 1, reason) || reading.isOneOf(next + 1, inIng) ? 1 : 0;
};

const reason = wordSet("her his their being");

export const supports: readonly Support[] = [
	isPraised,
	isInRow,
	isInClass,
	hasAge,
	isCalledChild,
	isAnnounced,
	plays,
	isAmongSurnames,
	isHailed,
	isAlone,
	isAddressed,
	isComplimented,
	owns,
	isMaker,
	acts,
	isSpokenOf,
	isAsked,
	isAnswer,
	speaks,
	isNominated,
	isHeadedByPrize,
	isCalledByPart,
	isShown,
	isCast,
	isSeen,
	isPictured,
	isFeltFor,
];
