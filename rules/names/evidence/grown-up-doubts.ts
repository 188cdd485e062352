import { isClassLabel } from "../words/class-label";
import { GAP } from "../words/fold";
import { KIND } from "../words/kind";
import type { Reading } from "../words/reading";
import { fromOrAt, inOrAt, theOrOur } from "../words/small-words";
import { wordSet } from "../words/word-set";
import { behindRow } from "./behind-row";
import type { Doubt } from "./doubt";
import { isInBreath, type NameCase } from "./name-case";
import { isJoined } from "./row-support";

/** "Sarah from the library", "Sue, our cook". */
export const isGrownUp: Doubt = (given) => {
	const { reading, next, saidBefore } = given;
	const fromElsewhere = isFromElsewhere(given);
	if (fromElsewhere < 0) return fromElsewhere;
	if (isAtWork(reading, next) || isCalledAtWork(given)) return -3;
	if (
		reading.isOneOf(next, theOrOur) &&
		isInBreath(reading, next) &&
		saysGrownUp(reading, next + 1)
	)
		return -3;
	const isExplained = reading.hasGap(next, GAP.COMMA) && reading.says(next, KIND.ARTICLE);
	if (isExplained && saysGrownUp(reading, next + 1)) return -2;
	if (reading.hasGap(next, GAP.BRACKET) && isJob(reading, next)) return -3;
	return (saidBefore & KIND.GROWN_UP) !== 0 ? -1 : 0;
};

/** "Sarah from the library", "thank you to Ivy and Albert from the WI": a row of thanked names goes together. */
function isFromElsewhere({ reading, first, next, saidBefore, previous }: NameCase): number {
	const isThanked = (saidBefore & KIND.THANKS) !== 0 || reading.saysAfter(next, KIND.GROWN_UP);
	const behind = behindRow(reading, next);
	// "Precious and all at the nursery"
	const team = reading.isOneOf(next + 1, theOrTheir) ? next + 2 : next + 1;
	const isTeam = reading.isOneOf(team, teamWord);
	const lead = isTeam && reading.lower(next) === "and" ? team + 1 : behind;
	if (!reading.isOneOf(lead, fromOrAt)) return 0;
	const start = lead + 1;
	const place = reading.lower(start) === "the" ? start + 1 : start;
	if (isClassLabel(reading, start) || isClassLabel(reading, place)) return 0;
	if (reading.hasGap(start, GAP.AT)) return -3;
	const isInRow = behind > next || (previous !== null && isJoined(reading, previous.after, first));
	const isNamed = isThanked || reading.isCapital(place);
	const points = isNamed && isInRow ? -4 : isThanked && reading.isCapital(place) ? -3 : -2;
	// "Luke from BT"
	const isAbbreviation = reading.isShouted(place) && reading.writing() === "normal";
	if (isAbbreviation || isOrganisation(reading, start)) return points;
	return isThanked && reading.isCapital(place) ? points : 0;
}
const theOrTheir = wordSet("the his her their");
const teamWord = wordSet("all everyone team gang crew staff volunteers");

/** "a new caretaker called Leo", "our cook, named Ivy" */
function isCalledAtWork({ reading, first }: NameCase): boolean {
	if (!reading.isOneOf(first - 1, calledOrNamed)) return false;
	return reading.says(first - 2, KIND.ROLE | KIND.GROWN_UP);
}
const calledOrNamed = wordSet("called named");

/** "Conor (IT support)", "Isla (our new cook)": what stands between the brackets. */
function isJob(reading: Reading, from: number): boolean {
	for (let word = from; word < from + LONGEST_JOB; word++) {
		if (word > from && reading.hasGap(word, GAP.BRACKET)) return false;
		if (reading.says(word, KIND.CHILD)) return false;
		if (reading.says(word, KIND.ROLE | KIND.GROWN_UP) || reading.isOneOf(word, job)) return true;
	}
	return false;
}
const LONGEST_JOB = 4;
const job = wordSet("office admin kitchen welfare grounds finance support catering");

/** "our cook", but not "our wonderful head girl" */
function saysGrownUp(reading: Reading, from: number): boolean {
	const end = Math.min(reading.sentenceEnd(from), from + 4);
	for (let word = from; word < end; word++) {
		if (!reading.says(word, KIND.ROLE | KIND.GROWN_UP)) continue;
		return !reading.says(word + 1, KIND.CHILD);
	}
	return false;
}

/** "Elin in the school kitchen", "Sue at the office": rooms where only grown-ups work. */
function isAtWork(reading: Reading, next: number): boolean {
	if (!reading.isOneOf(next, inOrAt)) return false;
	const room = reading.isOneOf(next + 1, theOrOur) ? next + 2 : next + 1;
	const isRoom = (word: number) => reading.isOneOf(word, grownUpRoom);
	return isRoom(room) || (reading.lower(room) === "school" && isRoom(room + 1));
}
const grownUpRoom = wordSet("kitchen office staffroom");

/** A club is where children are as well. */
function isOrganisation(reading: Reading, start: number): boolean {
	const end = Math.min(start + 5, reading.sentenceEnd(start));
	for (let word = start; word < end; word++) {
		if (reading.says(word, KIND.ORGANISATION) && reading.lower(word) !== "club") return true;
	}
	return false;
}
