import { isClassLabel } from "./class-label";
import * as evidence from "./evidence-words";
import { GAP } from "./fold";
import { isInBreath, type NameCase } from "./name-case";
import type { Reading } from "./reading";

/** Points for a pupil being meant; each looks at one thing only. */
type Support = (given: NameCase) => number;

/** "Well done Ruby", "proud of Ruby", "star of the week: Ruby". */
const isPraised: Support = ({ reading, first }) => {
	const start = Math.max(reading.sentenceStart(first), first - 7);
	for (let word = first - 1; word >= start - 4 && word >= 0; word--) {
		if (isPraise(reading, word)) return 2;
		if (evidence.thanks.has(reading.lower(word))) return 1;
		if (!evidence.links.has(reading.lower(word)) && !isClassLabel(reading, word)) break;
	}
	return reading.lastBefore(first, evidence.praise) >= 0 ? 1 : 0;
};

function isPraise(reading: Reading, word: number): boolean {
	const lower = reading.lower(word);
	if (evidence.praise.has(lower)) return true;
	const leads = evidence.praisePairs.get(lower);
	if (!leads) return false;
	// "Happy 6th birthday" has a word between.
	return leads.has(reading.lower(word - 1)) || leads.has(reading.lower(word - 2));
}

/** "Amelia, Kasper and Will": names in a row vouch for each other, a real one for a word. */
const isListed: Support = ({ reading, previous, following, mention, isWord }) => {
	const links = [
		previous && { other: previous, joined: isJoined(reading, previous.after, mention.first) },
		following && { other: following, joined: isJoined(reading, mention.after, following.first) },
	].filter((link) => link?.joined === true);
	if (links.length === 0) return 0;
	return isWord ? 2 + (links.length - 1) : 2;
};

const joints = new Set(["and", "with", "plus"]);

/** Whether two names stand in one row: a comma, "and", a new line or an emoji between them. */
function isJoined(reading: Reading, from: number, to: number): boolean {
	const isPossessed = reading.lower(from) === "s" && reading.gap(from) === GAP.APOSTROPHE;
	const start = isPossessed ? from + 1 : from;
	if (reading.hasGap(to, GAP.STOP | GAP.DOT)) return false;
	if (to === start) return reading.hasGap(to, GAP.COMMA | GAP.AND | GAP.LINE | GAP.OTHER);
	return to === start + 1 && joints.has(reading.lower(start)) && !reading.hasGap(start, GAP.STOP);
}

/** "Amelia in Year 4", "Amelia (4B)", "Year 6's Amelia"; elsewhere in the sentence it says less. */
const isInClass: Support = ({ reading, first, next, isWord }) => {
	if (isClassNear(reading, first, next)) return 2;
	if (isWord) return 0;
	const end = reading.sentenceEnd(Math.max(first, next - 1));
	for (let word = reading.sentenceStart(first); word < end; word++) {
		if ((word < first || word >= next) && isClassLabel(reading, word)) return 1;
	}
	return 0;
};

function isClassNear(reading: Reading, first: number, next: number): boolean {
	for (let word = first - 1; word >= first - 3; word--) {
		if (isClassLabel(reading, word) && !reading.startsSentence(first)) return true;
	}
	if (isClassLabel(reading, next)) return !reading.hasGap(next, GAP.STOP | GAP.DOT | GAP.LINE);
	const lead = reading.lower(next);
	if (lead !== "in" && lead !== "from" && lead !== "of") return false;
	return isClassLabel(reading, next + 1) || isClassLabel(reading, next + 2);
}

/** "Amelia, aged 7", "Amelia (7)", "Amelia is 7 today". */
const hasAge: Support = ({ reading, next }) => {
	const isAge = (word: number) => /^([3-9]|1[0-8])$/.test(reading.lower(word));
	const lead = reading.lower(next);
	if (isAge(next) && reading.hasGap(next, GAP.COMMA | GAP.BRACKET)) return 2;
	if ((lead === "aged" || lead === "age") && isAge(next + 1)) return 2;
	return (lead === "turned" || lead === "is") && isAge(next + 1) ? 1 : 0;
};

/** "our winner Amelia", "pupil Amelia". */
const isCalledChild: Support = ({ reading, first }) =>
	isInBreath(reading, first) && evidence.childNouns.has(reading.lower(first - 1)) ? 2 : 0;

/** "Amelia's poem". */
const owns: Support = ({ reading, isPossessive, next, isWord }) => {
	if (!isPossessive) return 0;
	const isBelonging =
		evidence.belongings.has(reading.lower(next)) ||
		evidence.belongings.has(reading.lower(next + 1));
	return isBelonging && isInBreath(reading, next) ? 2 : isWord ? 0 : 1;
};

/** "by Amelia", "a goal from Amelia". */
const isMaker: Support = ({ reading, first }) => {
	if (!isInBreath(reading, first)) return 0;
	const lead = reading.lower(first - 1);
	if (lead === "by") return reading.lastBefore(first - 1, evidence.works) >= 0 ? 2 : 1;
	if (lead === "from" || lead === "with" || lead === "for") {
		return reading.lastBefore(first - 1, evidence.works) >= first - 5 ? 1 : 0;
	}
	return 0;
};

/** "Amelia scored", "Will has written", "Hope proudly showed": words do not do such things. */
const acts: Support = ({ reading, isPossessive, next, isWord }) => {
	if (isPossessive) return 0;
	let word = next;
	let helpers = 0;
	while (isInBreath(reading, word) && word < next + 3) {
		const lower = reading.lower(word);
		if (evidence.helpers.has(lower)) helpers++;
		else if (!evidence.adverbs.has(lower) && !isAdverb(lower)) break;
		word++;
	}
	if (helpers > 0 && isCelebrated(reading, next)) return 2;
	const isActing = isInBreath(reading, word) && isAction(reading.lower(word), helpers > 0);
	if (!isActing) return helpers > 0 && !isWord ? 1 : 0;
	return isWord ? 2 : 1;
};

/** "… is our reader of the month". */
function isCelebrated(reading: Reading, verb: number): boolean {
	if (!celebrations.has(reading.lower(verb + 1))) return false;
	return reading.hasAfter(verb + 2, evidence.childNouns, 4);
}
const celebrations = new Set(["our", "the", "a", "an", "this"]);

const isAdverb = (lower: string) => lower.length > 4 && lower.endsWith("ly");

/** "Mark making" is an activity, "Mark is making" is not. */
function isAction(lower: string, hasHelper: boolean): boolean {
	if (evidence.notActions.has(lower)) return false;
	if (lower.length > 4 && lower.endsWith("ing")) return hasHelper;
	return evidence.actions.has(lower) || (lower.length > 4 && lower.endsWith("ed"));
}

/** "Hope … her gran": somebody is spoken of. */
const isSpokenOf: Support = ({ reading, next, isWord }) =>
	isWord && reading.hasAfter(next, evidence.pronouns, 10) ? 1 : 0;

/** "Ruby for being so kind". */
const isNominated: Support = ({ reading, next }) =>
	isInBreath(reading, next) &&
	reading.lower(next) === "for" &&
	/^(her|his|their|being|.{2,}ing)$/.test(reading.lower(next + 1))
		? 1
		: 0;

export const supports: readonly Support[] = [
	isPraised,
	isListed,
	isInClass,
	hasAge,
	isCalledChild,
	owns,
	isMaker,
	acts,
	isSpokenOf,
	isNominated,
];
