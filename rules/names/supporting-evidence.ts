import { isClassLabel } from "./class-label";
import { KIND } from "./evidence-words";
import { GAP } from "./fold";
import { isInBreath, type NameCase } from "./name-case";
import { praisePairs } from "./praise-pairs";
import type { Reading } from "./reading";
import { isOftenCapital } from "./word-names";

/** Points for a pupil being meant; each looks at one thing only. */
type Support = (given: NameCase) => number;

const FURTHEST_PRAISE = 11;

/** "Well done Ruby", "proud of Ruby", "star of the week: Ruby". */
export const isPraised: Support = ({ reading, first, saidBefore }) => {
	const furthest = Math.max(0, first - FURTHEST_PRAISE);
	for (let word = first - 1; word >= furthest; word--) {
		if (isPraise(reading, word)) return 2;
		if (reading.says(word, KIND.THANKS)) return 1;
		if (!reading.says(word, KIND.LINK) && !isClassLabel(reading, word)) break;
	}
	return (saidBefore & KIND.PRAISE) !== 0 ? 1 : 0;
};

function isPraise(reading: Reading, word: number): boolean {
	if (reading.says(word, KIND.PRAISE)) return true;
	if (!reading.says(word, KIND.PRAISE_END)) return false;
	const leads = praisePairs.get(reading.lower(word));
	if (!leads) return false;
	// "Happy 6th birthday" has a word between.
	return leads.has(reading.lower(word - 1)) || leads.has(reading.lower(word - 2));
}

/** "Amelia, Kasper and Will": names in a row vouch for each other. */
export const isInRow: Support = ({ reading, previous, following, mention, isWord }) => {
	const isBefore = previous !== null && isJoined(reading, previous.after, mention.first);
	const isAfter = following !== null && isJoined(reading, mention.after, following.first);
	if (!isBefore && !isAfter) return 0;
	return isWord && isBefore && isAfter ? 3 : 2;
};

/** Whether two names stand in one row: a comma, "and", a new line or an emoji between them. */
export function isJoined(reading: Reading, from: number, to: number): boolean {
	const isPossessed = reading.gap(from) === GAP.APOSTROPHE && reading.lower(from) === "s";
	const start = isPossessed ? from + 1 : from;
	if (reading.hasGap(to, GAP.STOP | GAP.DOT)) return false;
	if (to === start) return reading.hasGap(to, GAP.COMMA | GAP.AND | GAP.LINE | GAP.OTHER);
	return to === start + 1 && reading.says(start, KIND.JOINT) && !reading.hasGap(start, GAP.STOP);
}

/** "Amelia in Year 4", "Amelia (4B)", "Year 6's Amelia"; elsewhere in the sentence it says less. */
const isInClass: Support = ({ reading, first, next, isWord, sentenceStart, sentenceEnd }) => {
	if (isClassNear(reading, first, next)) return 2;
	if (isWord) return 0;
	for (let word = sentenceStart; word < sentenceEnd; word++) {
		if ((word < first || word >= next) && isClassLabel(reading, word)) return 1;
	}
	return 0;
};

function isClassNear(reading: Reading, first: number, next: number): boolean {
	for (let word = first - 1; word >= first - 3; word--) {
		if (isClassLabel(reading, word) && !reading.startsSentence(first)) return true;
	}
	if (isClassLabel(reading, next)) return !reading.hasGap(next, GAP.STOP | GAP.DOT | GAP.LINE);
	if (!reading.says(next, KIND.PLACED)) return false;
	return isClassLabel(reading, next + 1) || isClassLabel(reading, next + 2);
}

/** "Amelia, aged 7", "Amelia (7)", "Amelia is 7 today". */
export const hasAge: Support = ({ reading, next }) => {
	const isAge = (word: number) =>
		reading.hasDigit(word) && /^([3-9]|1[0-8])$/.test(reading.lower(word));
	if (isAge(next) && reading.hasGap(next, GAP.COMMA | GAP.BRACKET)) return 2;
	if (!isAge(next + 1)) return 0;
	const lead = reading.lower(next);
	if (lead === "aged" || lead === "age") return 2;
	return lead === "turned" || lead === "is" ? 1 : 0;
};

/** "our winner Amelia", "pupil Amelia". */
export const isCalledChild: Support = ({ reading, first }) =>
	isInBreath(reading, first) && reading.says(first - 1, KIND.CHILD) ? 2 : 0;

/** "Amelia's poem". */
const owns: Support = ({ reading, isPossessive, next, isWord }) => {
	if (!isPossessive) return 0;
	const isBelonging = reading.says(next, KIND.BELONGING) || reading.says(next + 1, KIND.BELONGING);
	if (isBelonging && isInBreath(reading, next)) return 2;
	return isWord ? 0 : 1;
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

/** "Amelia scored", "Will has written", "Hope proudly showed": words do not do such things. */
const acts: Support = (given) => {
	const { reading, isPossessive, next, isWord } = given;
	if (isPossessive) return 0;
	let word = next;
	let hasHelper = false;
	while (isInBreath(reading, word) && word < next + 3) {
		if (reading.says(word, KIND.HELPER)) hasHelper = true;
		else if (!reading.says(word, KIND.ADVERB) && !isAdverb(reading, word)) break;
		word++;
	}
	if (hasHelper && (isCelebrated(reading, next) || isIdentified(given))) return 2;
	const isActing = isInBreath(reading, word) && isAction(reading, word, hasHelper);
	if (!isActing) return hasHelper && !isWord ? 1 : 0;
	return isWord ? 2 : 1;
};

/** "… is our reader of the month". */
function isCelebrated(reading: Reading, verb: number): boolean {
	return reading.says(verb + 1, KIND.ARTICLE) && reading.saysAfter(verb + 2, KIND.CHILD, 4);
}

/** "Dawn was our shepherd": not said of a value, a season or a flower. */
function isIdentified({ reading, next, isWord, spelling }: NameCase): boolean {
	if (!isWord || isOftenCapital(spelling)) return false;
	return /^(is|was)$/.test(reading.lower(next)) && /^(our|a|an)$/.test(reading.lower(next + 1));
}

function isAdverb(reading: Reading, word: number): boolean {
	const lower = reading.lower(word);
	return lower.length > 4 && lower.endsWith("ly");
}

/** "Mark making" is an activity, "Mark is making" is not. */
function isAction(reading: Reading, word: number, hasHelper: boolean): boolean {
	if (reading.says(word, KIND.NO_ACTION)) return false;
	const lower = reading.lower(word);
	if (lower.length > 4 && lower.endsWith("ing")) return hasHelper;
	return reading.says(word, KIND.ACTION) || (lower.length > 4 && lower.endsWith("ed"));
}

/** "Hope … her gran": somebody is spoken of. */
const isSpokenOf: Support = ({ reading, next, isWord }) =>
	isWord && reading.saysAfter(next, KIND.PRONOUN, 10) ? 1 : 0;

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
	owns,
	isMaker,
	acts,
	isSpokenOf,
	isNominated,
];
