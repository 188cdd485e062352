import { isChildRole } from "../words/child-roles";
import { KIND } from "../words/kind";
import type { Reading } from "../words/reading";
import { areIsOrWas, toOrFor, wasOrIs } from "../words/small-words";
import { inEst } from "../words/word-endings";
import { isCalendarWord } from "../words/word-names";
import { wordSet } from "../words/word-set";
import { isInBreath, type NameCase } from "./name-case";
import type { Support } from "./support";

const FURTHEST_PRIZE = 9;
const prize = wordSet(
	`awards? prizes? trophy trophies medals? cups? certificates? titles? crowns? rosettes? badges? shields?
	licences? entry stickers? merits? mentions? commendations?`,
);

/** "The winner is … Amelia", "The cup went to Amelia", "Pen licence for Grace". */
export const isAnnounced: Support = (given) => {
	const { reading, first } = given;
	const isGoing = reading.lower(first - 1) === "to" && reading.isOneOf(first - 2, goes);
	const isGiven = isGoing || isRewarded(given);
	if (!isGiven && !reading.isOneOf(first - 1, areIsOrWas)) return 0;
	for (let word = first - 2; word >= Math.max(0, first - FURTHEST_PRIZE); word--) {
		const isChild = reading.says(word, KIND.CHILD) && !reading.says(word, KIND.ROLE);
		if ((isChild && !isRewarded(given)) || reading.isOneOf(word, prize)) return 2;
	}
	return isGoing ? 1 : 0;
};
const goes = wordSet("goes went going gone");

/** "… for Grace", but not "a prize for Summer art". */
function isRewarded({ reading, first, next, isWord, isPossessive, spelling }: NameCase): boolean {
	if (!isWord || isPossessive || isCalendarWord(spelling)) return false;
	if (!reading.isOneOf(first - 1, toOrFor)) return false;
	return !isInBreath(reading, next) || reading.isOneOf(next, afterWinner);
}
const afterWinner = wordSet("and for who whose this today in from with at on as her his after");

/** "Maths award: Hope", "Music prize - Grace", "1st: Ruby", "Best costume: Daisy": a heading of what is won. */
export const isHeadedByPrize: Support = ({ reading, first, next, isWord, isPossessive }) => {
	if (!isWord || isPossessive || isInBreath(reading, next)) return 0;
	if (!isBehindHeading(reading, first)) return 0;
	const start = Math.max(reading.sentenceStart(first - 1), first - LONGEST_HEADING);
	// "Headteacher's award: Ruby": whoever gives it speaks against nobody.
	if (reading.hasOneOf(start, first, prize)) return 3;
	if (start === first - 1) return reading.isOneOf(start, rank) ? 2 : 0;
	return reading.isOneOf(start, best) || reading.isOneOf(start, inEst) ? 2 : 0;
};
const LONGEST_HEADING = 4;
const rank = wordSet("1st 2nd 3rd first second third gold silver bronze runner-up");
const best = wordSet("best most");

/** "Ruby was star of the week", "Hope is top scorer", "Grace - reader of the month". */
export const isCalledByPart: Support = ({ reading, next, isWord, isPossessive }) => {
	if (!isWord || isPossessive) return 0;
	const isSaid = reading.isOneOf(next, wasOrIs) && isInBreath(reading, next);
	if (isSaid) return isPart(reading, next + 1) || isPart(reading, next + 2) ? 2 : 0;
	return isBehindHeading(reading, next) && (isPart(reading, next) || isPart(reading, next + 1))
		? 2
		: 0;
};

/** True where a colon or a dash stands before a word. */
function isBehindHeading(reading: Reading, word: number): boolean {
	const { text, start, end } = reading.words;
	return colonOrDash.test(text.slice(end[word - 1] ?? 0, start[word] ?? text.length));
}
const colonOrDash = /^(?:\s*[:–—]\s*|\s+-\s+)$/;

/** A part that a child has, with nothing but a describing word before it. */
const isPart = (reading: Reading, word: number): boolean =>
	isChildRole(reading, word) && !reading.says(word - 1, KIND.ARTICLE | KIND.BREAK);
