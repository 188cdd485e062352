import type { NameCase } from "../evidence/name-case";
import { isChildRole } from "../words/child-roles";
import { isClassLabel } from "../words/class-label";
import { GAP } from "../words/fold";
import { KIND } from "../words/kind";
import type { Reading } from "../words/reading";
import { areIsWasOrWere, toOrFor } from "../words/small-words";
import { wordSet, wordsThat } from "../words/word-set";
import type { ChildSign } from "./child-sign";
import { ENOUGH } from "./sign-weights";

const FURTHEST = 10;
const prize = wordSet(
	`awards? prizes? trophy trophies medals? cups? shields? badges? certificates? stickers?
	titles? crowns? places? licences? licenses? 1st 2nd 3rd first second third joint raffle gold
	silver bronze attendance`,
);
const period = wordSet("day week fortnight month term year");
const contest = wordSet("match game tournament festival");

/** "Star of the week: Zack Peters", "Player of the match was Zack Peters". */
const isOfTheWeek: ChildSign = ({ reading, first }) => {
	const start = Math.max(3, first - 5, reading.sentenceStart(first - 1) + 3);
	for (let word = first - 1; word >= start; word--) {
		const isContest = reading.isOneOf(word, contest);
		if (!isContest && !reading.isOneOf(word, period)) continue;
		const isOf = reading.lower(word - 1) === "the" && reading.lower(word - 2) === "of";
		const isChild = isContest || !reading.says(word - 3, KIND.ROLE);
		return isOf && isChild && isChildRole(reading, word - 3) ? ENOUGH : 0;
	}
	return 0;
};

/** "The cup goes to Zack Peters", "1st place: Zack Peters", "Our champion is … Zack Peters", "Y4 – Zack Peters". */
const isAnnounced: ChildSign = (given, known) => {
	const { reading, first } = given;
	const isHeaded = isHeading(given);
	const isNamed = isHeaded || reading.isOneOf(first - 1, areIsWasOrWere);
	const isGiven = reading.isOneOf(first - 1, toOrFor);
	if (!isNamed && !isGiven) return 0;
	const start = Math.max(0, first - FURTHEST, reading.sentenceStart(first - 1));
	let points = 0;
	for (let word = first - 1; word >= start; word--) {
		if (reading.says(word, KIND.GROWN_UP | KIND.TITLE | KIND.STORY) && !isPart(reading, word))
			return 0;
		if (reading.isOneOf(word, prize) && !isThanked(given)) points = ENOUGH;
		if (!isNamed) continue;
		if (isHeaded && (isClassLabel(reading, word) || known.isGroup(reading, word))) points = ENOUGH;
		if (!isChildRole(reading, word) && !reading.says(word, KIND.ROLE)) continue;
		points = Math.max(
			points,
			reading.says(word, KIND.ROLE) && !isOfNow(reading, start, word) ? 1 : ENOUGH,
		);
	}
	return points;
};

/** "This week's hero", "today's author". */
function isOfNow(reading: Reading, start: number, role: number): boolean {
	for (let word = start; word < role; word++) {
		if (reading.isOneOf(word, period) || reading.lower(word) === "today") return true;
	}
	return false;
}

/** "reading champion", "book prize": the story word belongs to a part that children play. */
function isPart(reading: Reading, word: number): boolean {
	return isChildRole(reading, word + 1) || reading.isOneOf(word + 1, prize);
}

function isThanked({ saidBefore }: NameCase): boolean {
	return (saidBefore & KIND.THANKS) !== 0;
}

/** A colon, a dash or a new line sets the name apart from what stands before it. */
function isHeading({ reading, first }: NameCase): boolean {
	if (reading.hasGap(first, GAP.COLON)) return true;
	const { text, start, end } = reading.words;
	return first > 0 && /^\s*[-–—…⭐🌟🏆🥇🥈🥉]+\s*$/u.test(text.slice(end[first - 1], start[first]));
}

/** "1. Zack Peters 2. Emma Jones", "1st Zack Peters": the places of a contest. */
const isNumbered: ChildSign = ({ reading, first }) => {
	if (!reading.isOneOf(first - 1, rank)) return 0;
	const isOrdinal = reading.isOneOf(first - 1, ordinal) && reading.gap(first) === GAP.SPACE;
	return isOrdinal || reading.hasGap(first, GAP.DOT | GAP.BRACKET | GAP.COLON | GAP.OTHER) ? 2 : 0;
};

const rank = wordsThat((word) => /^(?:[1-9]|10)(?:st|nd|rd|th)?$/.test(word));
const ordinal = wordsThat((word) => /[a-z]$/.test(word));

/** "will be played by Zack Peters", "starring Zack Peters". */
const isCast: ChildSign = ({ reading, first, saidBefore }) => {
	const isBy = reading.lower(first - 1) === "by";
	if (!isBy) return reading.lower(first - 1) === "starring" ? 2 : 0;
	if (!reading.isOneOf(first - 2, performed)) return 0;
	return (saidBefore & KIND.GROWN_UP) === 0 ? 2 : 0;
};
const performed = wordSet("played narrated performed sung danced");

/** What prizes, parts and announcements say of a full name. */
export const awardSigns: readonly ChildSign[] = [isOfTheWeek, isAnnounced, isNumbered, isCast];
