import { forenameSurnames } from "../mentions/forename-surnames";
import type { Mention } from "../mentions/mention";
import { GAP } from "../words/fold";
import { KIND } from "../words/kind";
import type { Reading } from "../words/reading";
import { usualForenames } from "../words/usual-forenames";
import { wordForenames } from "../words/word-names";
import { wordSet, wordsThat } from "../words/word-set";
import type { Support } from "./support";

const FURTHEST_PARALLEL = 5;

/** "Amelia, Kasper and Will": names in a row vouch for each other. */
export const isInRow: Support = ({ reading, previous, following, mention, isWord }) => {
	if (mention.isMisspelt) return 0;
	// Words in small letters vouch for nothing: "heather and holly".
	const isSmall = !isWord && reading.writing() === "small";
	const isAlike = (other: Mention) =>
		!other.isMisspelt &&
		reading.isCapital(other.first) === reading.isCapital(mention.first) &&
		(reading.isCapital(other.first) ||
			isSmall ||
			other.form === "forename-initial" ||
			!reading.isOneOf(other.first, wordForenames));
	const isBefore =
		previous !== null && isAlike(previous) && isJoined(reading, previous.after, mention.first);
	const isAfter =
		following !== null && isAlike(following) && isJoined(reading, mention.after, following.first);
	if (isSmall && isCloseToAnother(reading, mention, previous, following)) return 2;
	if (isInBareRow(reading, mention, previous, following)) return 2;
	if (!isBefore && !isAfter) {
		const isShared =
			(previous !== null && isParallel(reading, previous, mention)) ||
			(following !== null && isParallel(reading, mention, following));
		return isShared ? 2 : 0;
	}
	if (!isWord) return 2;
	const isCertain = (word: number) => reading.isCapital(word) || reading.writing() === "small";
	const isName = (other: Mention | null) =>
		other !== null && !reading.isOneOf(other.first, wordForenames) && isCertain(other.first);
	if (isBefore && isAfter) return 3;
	return isCertain(mention.first) && isName(isBefore ? previous : following) ? 3 : 2;
};

/** "halima chloe and archie": hurried lists have no commas. */
function isCloseToAnother(
	reading: Reading,
	{ first, after }: Mention,
	previous: Mention | null,
	following: Mention | null,
): boolean {
	const isNear = (other: Mention | null, joint: number) =>
		other !== null &&
		reading.gap(joint) === GAP.SPACE &&
		!reading.isOneOf(other.first, wordForenames);
	const isBefore = previous?.after === first && isNear(previous, first);
	return isBefore || (following?.first === after && isNear(following, after));
}

/** "Edie Skye Bonnie and Grace": of three forenames side by side none is another's surname. */
function isInBareRow(
	reading: Reading,
	mention: Mention,
	previous: Mention | null,
	following: Mention | null,
): boolean {
	const { first, after } = mention;
	if (!isBareForename(reading, mention)) return false;
	const isBehind =
		previous?.after === first && isSpaced(reading, first) && isBareForename(reading, previous);
	const isBefore =
		following?.first === after && isSpaced(reading, after) && isBareForename(reading, following);
	if (isBehind && isBefore) return true;
	if (isBefore) {
		const third = following.after;
		return isForenameAt(reading, reading.says(third, KIND.JOINT) ? third + 1 : third);
	}
	const isLast = isBehind && isSpaced(reading, previous.first);
	return isLast && reading.isCapital(previous.first - 1) && reading.token(previous.first - 1) > 0;
}

/** A whole forename with a capital that is no surname as well. */
const isBareForename = (reading: Reading, mention: Mention | null): boolean =>
	mention?.form === "forename" &&
	reading.isCapital(mention.first) &&
	!reading.isOneOf(mention.first, forenameSurnames);

const isSpaced = (reading: Reading, word: number): boolean => reading.gap(word) === GAP.SPACE;

const isForenameAt = (reading: Reading, word: number): boolean =>
	isSpaced(reading, word) &&
	reading.isCapital(word) &&
	(reading.isOneOf(word, usualForenames) || reading.isOneOf(word, wordForenames)) &&
	!reading.isOneOf(word, forenameSurnames);

/** "Cerys on flute, Amber on vocals": two names with a comma or "and" between, and the same word behind both. */
function isParallel(reading: Reading, previous: Mention, mention: Mention): boolean {
	const { first, after, given } = mention;
	// "India's flag, India's food": one thing again and again.
	if (given === previous.given) return false;
	const isListed = reading.hasGap(first, GAP.COMMA) || reading.says(first - 1, KIND.JOINT);
	if (!isListed || first - previous.after > FURTHEST_PARALLEL) return false;
	const shared = shapeBehind(reading, after);
	if (shared === "article") return isDoing(reading, previous.after, first);
	return shared !== "" && shared === shapeBehind(reading, previous.after);
}

/** "Ebo found a claw, Grace a fossil": one verb for two. */
function isDoing(reading: Reading, from: number, to: number): boolean {
	return reading.isOneOf(from + 1, aOrAn) && from + 2 < to;
}
const aOrAn = wordSet("an? the");

/** What makes two names of a list alike: "on flute", "'s abseil", "(a fossil)", "12.04", "drew with". */
function shapeBehind(reading: Reading, after: number): string {
	if (reading.hasGap(after, GAP.APOSTROPHE) && reading.lower(after) === "s") return "owner";
	if (reading.hasGap(after, GAP.BRACKET)) return "bracket";
	if (reading.hasDigit(after) && reading.gap(after) === GAP.SPACE) return "number";
	if (reading.isOneOf(after, placed)) return "place";
	if (reading.isOneOf(after, way)) return "way";
	if (reading.isOneOf(after, aOrAn) && reading.gap(after) === GAP.SPACE) return "article";
	return reading.isOneOf(after, shaping) ? reading.lower(after) : "";
}
const placed = wordSet("gold silver bronze first second third");
const way = wordSet("up down");
const shaping = wordSet("on as in with for at bt beat drew lost vs?");

/** "And" in a hurry and in the tongues of many families: "Ela n Ffion", "Zofia i Kacper". */
const ands = wordSet("n a ac agus i e y et und ve");

const shortNumber = wordsThat((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word));

/** Whether two names stand in one row: a comma, "and", a new line, an emoji, an age or a place between them. */
export function isJoined(reading: Reading, from: number, to: number): boolean {
	const isPossessed = reading.gap(from) === GAP.APOSTROPHE && reading.lower(from) === "s";
	const isNumber = to > from && reading.isOneOf(from, shortNumber);
	const start = isPossessed || isNumber ? from + 1 : from;
	if (to === start && isNumber) return !reading.hasGap(to, GAP.STOP);
	const isBracket = to === from + 1 && reading.hasGap(from, GAP.BRACKET);
	if (isBracket && reading.hasGap(to, GAP.BRACKET)) return true;
	if (reading.hasGap(to, GAP.STOP | GAP.DOT)) return false;
	if (to === start) return reading.hasGap(to, GAP.COMMA | GAP.AND | GAP.LINE | GAP.OTHER);
	const isAnd = reading.says(start, KIND.JOINT) || reading.isOneOf(start, ands);
	return to === start + 1 && isAnd && !reading.hasGap(start, GAP.STOP);
}
