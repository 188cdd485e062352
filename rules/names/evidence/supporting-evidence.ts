import { isChildRole } from "../words/child-roles";
import { isClassLabel } from "../words/class-label";
import { GAP } from "../words/fold";
import { KIND } from "../words/kind";
import { praisePairs } from "../words/praise-pairs";
import type { Reading } from "../words/reading";
import { isCalendarWord, isOftenCapital, placeNames } from "../words/word-names";
import { acts } from "./acting-support";
import { isInBreath } from "./name-case";
import { plays } from "./player-support";
import { isInRow } from "./row-support";
import { isAddressed, speaks } from "./spoken-support";
import type { Support } from "./support";

const FURTHEST_PRAISE = 11;

/** "Well done Ruby", "proud of Ruby", "star of the week: Ruby". */
export const isPraised: Support = ({ reading, first, saidBefore }) => {
	if (reading.isInTag(first) && isTagLead(reading, first)) return 2;
	const furthest = Math.max(0, first - FURTHEST_PRAISE);
	for (let word = first - 1; word >= furthest; word--) {
		if (isPraise(reading, word)) return 2;
		if (reading.says(word, KIND.THANKS)) return 1;
		if (!reading.says(word, KIND.LINK) && !isClassLabel(reading, word)) break;
	}
	return (saidBefore & KIND.PRAISE) !== 0 ? 1 : 0;
};

/** "#GoRuby", "#DrummerRuby"; a team may be called like a child. */
function isTagLead(reading: Reading, first: number): boolean {
	const lead = first - 1;
	if (!reading.isInTag(lead) || reading.hasGap(first, GAP.HASH)) return false;
	if (/^(?:go|bravo|love|luck|done)$/.test(reading.lower(lead))) return true;
	return isChildRole(reading, lead) && !reading.says(lead, KIND.GROUP);
}

function isPraise(reading: Reading, word: number): boolean {
	if (reading.says(word, KIND.PRAISE)) return true;
	// "Well spotted", "well remembered"
	if (reading.lower(word - 1) === "well" && /.{2}ed$/.test(reading.lower(word))) return true;
	if (!reading.says(word, KIND.PRAISE_END)) return false;
	const leads = praisePairs.get(reading.lower(word));
	if (!leads) return false;
	// "Happy 6th birthday" has a word between.
	return leads.has(reading.lower(word - 1)) || leads.has(reading.lower(word - 2));
}

/** "Amelia in Year 4", "Amelia (4B)", "Year 6's Amelia"; elsewhere in the sentence it says less. */
const isInClass: Support = ({
	reading,
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
	if (isWord || placeNames.has(spelling)) return 0;
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
	const isAge = (word: number) => /^([3-9]|1[0-8])$/.test(reading.lower(word));
	if (reading.lower(first - 1) === "old" && isAge(first - 3)) return 2;
	if (isAge(next) && reading.hasGap(next, GAP.COMMA | GAP.BRACKET)) return 2;
	if (!isAge(next + 1) && !spelt.test(reading.lower(next + 1))) return 0;
	const lead = reading.lower(next);
	if (/^(?:aged?|both|all)$/.test(lead)) return 2;
	return /^(?:turns?|turned|is)$/.test(lead) ? 1 : 0;
};
const spelt = /^(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

/** "our winner Amelia", "pupil Amelia", "our champion, Amelia", "Amelia, our champion". */
export const isCalledChild: Support = ({ reading, first, next }) => {
	if (reading.says(first - 1, KIND.CHILD) && isInBreath(reading, first)) return 2;
	if (reading.gap(first) === APPOSED && isChildRole(reading, first - 1)) {
		const owners = reading.saidIn(Math.max(0, first - 5), first - 1);
		const isOurs = (owners & (KIND.ARTICLE | KIND.PRONOUN | KIND.JOINT)) !== 0;
		if (isOurs && !reading.says(first - 1, KIND.GROWN_UP)) return 2;
	}
	// "Amelia and a friend"
	const isOne =
		reading.says(next + 1, KIND.ARTICLE | KIND.PRONOUN) || reading.lower(next + 1) === "a";
	if (reading.lower(next) === "and" && isOne && reading.says(next + 2, KIND.CHILD)) return 2;
	const isExplained = reading.gap(next) === APPOSED && reading.says(next, KIND.ARTICLE);
	return isExplained && reading.saysAfter(next + 1, KIND.CHILD, 4) ? 2 : 0;
};
const APPOSED = GAP.COMMA | GAP.SPACE;

/** "The winner is … Amelia", "The cup goes to Amelia". */
const isAnnounced: Support = ({ reading, first }) => {
	const isGiven = reading.lower(first - 1) === "to" && reading.lower(first - 2) === "goes";
	if (!isGiven && !/^(?:is|are|was)$/.test(reading.lower(first - 1))) return 0;
	for (let word = first - 2; word >= Math.max(0, first - 9); word--) {
		const isChild = reading.says(word, KIND.CHILD) && !reading.says(word, KIND.ROLE);
		if (isChild || prize.test(reading.lower(word))) return 2;
	}
	return 0;
};
const prize = /^(?:awards?|prizes?|troph(?:y|ies)|medals?|cups?|certificates?|titles?|crowns?)$/;

/** A choice of a poll, or a caption: a name, or what belongs to it, and nothing else. */
const isAlone: Support = ({ reading, mention, isWord, isPossessive, next }) => {
	if (!isWord || mention.first !== 0) return 0;
	const rest = reading.words.count - next;
	return isPossessive ? (rest === 1 || rest === 2 ? 2 : 0) : rest === 0 ? 2 : 0;
};

/** "Great use of paragraphs, Alfred", "What a story by Amelia": the sentence begins with a compliment. */
const isComplimented: Support = ({ reading, first, isWord, sentenceStart }) => {
	if (isWord || first - sentenceStart > FURTHEST_PRAISE) return 0;
	const opening = reading.lower(sentenceStart);
	if (opening === "what") return /^an?$/.test(reading.lower(sentenceStart + 1)) ? 1 : 0;
	return first > sentenceStart + 1 && compliment.test(opening) ? 1 : 0;
};
const compliment =
	/^(?:great|super|lovely|fantastic|wonderful|brilliant|amazing|excellent|superb|tremendous|terrific|stunning|incredible|outstanding|beautiful|fabulous|awesome|impressive)$/;

/** "Amelia's poem". */
const owns: Support = ({ reading, isPossessive, next, isWord, spelling }) => {
	if (!isPossessive) return 0;
	const isBelonging = reading.says(next, KIND.BELONGING) || reading.says(next + 1, KIND.BELONGING);
	if (isBelonging && isInBreath(reading, next)) return 2;
	if (!isWord) return 1;
	return isOftenCapital(spelling) || placeNames.has(spelling) ? 0 : 2;
};

/** "by Amelia", "a goal from Amelia". */
const isMaker: Support = ({ reading, first }) => {
	if (!reading.says(first - 1, KIND.BREAK) || !isInBreath(reading, first)) return 0;
	const lead = reading.lower(first - 1);
	const work = reading.lastBefore(first - 1, KIND.WORK);
	if (lead === "by") return work >= 0 ? 2 : 1;
	const isGiver = lead === "from" || lead === "with" || lead === "for";
	return isGiver && work >= 0 && work >= first - 5 ? 1 : 0;
};

/** "Hope … her gran": somebody is spoken of. */
const isSpokenOf: Support = ({ reading, next }) =>
	reading.saysAfter(next, KIND.PRONOUN, 10) ? 1 : 0;

/** "Ruby for being so kind". */
const isNominated: Support = ({ reading, next }) =>
	isInBreath(reading, next) &&
	reading.lower(next) === "for" &&
	/^(her|his|their|being|.{2,}ing)$/.test(reading.lower(next + 1))
		? 1
		: 0;

export const supports: readonly Support[] = [
	isPraised,
	isInRow,
	isInClass,
	hasAge,
	isCalledChild,
	isAnnounced,
	plays,
	isAlone,
	isAddressed,
	isComplimented,
	owns,
	isMaker,
	acts,
	isSpokenOf,
	speaks,
	isNominated,
];
