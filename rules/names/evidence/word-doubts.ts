import { isClassLabel } from "../words/class-label";
import { GAP } from "../words/fold";
import { KIND } from "../words/kind";
import type { Reading } from "../words/reading";
import { fromOrAt, inOrAt, theOrOur } from "../words/small-words";
import { isCalendarWord, isOftenCapital, isWordSurname, wordForenames } from "../words/word-names";
import { wordSet, wordsThat } from "../words/word-set";
import { behindRow } from "./behind-row";
import { type Doubt, EXCLUDED } from "./doubt";
import { isInBreath, type NameCase } from "./name-case";
import { isPlace } from "./place-doubts";
import { isJoined } from "./row-support";

/** "Sarah from the library", "Sue, our cook". */
export const isGrownUp: Doubt = (given) => {
	const { reading, next, saidBefore } = given;
	const fromElsewhere = isFromElsewhere(given);
	if (fromElsewhere < 0) return fromElsewhere;
	if (isAtWork(reading, next)) return -3;
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

/** "Faith, hope and charity": in a row with words in small letters a word is a word. */
const isAmongWords: Doubt = ({ reading, first, mention, isWord }) => {
	if (!isWord || mention.form !== "forename" || !reading.isCapital(first)) return 0;
	const next = mention.after;
	const other = reading.lower(next) === "and" ? next + 1 : next;
	if (other === next && !reading.hasGap(next, GAP.COMMA)) return 0;
	// "Iris, we …": the small words that are names elsewhere say nothing.
	if (reading.isCapital(other) || reading.says(other, KIND.SCHOOL | KIND.ASKED | KIND.HELPER))
		return 0;
	return reading.isOneOf(other, wordForenames) ? EXCLUDED : 0;
};

/** "Hope, Faith and Joy are our values", "Jade is the house colour". */
const isHonoured: Doubt = (given) => {
	const { reading, spelling, mention, isPossessive, sentenceStart, sentenceEnd } = given;
	if (mention.form !== "forename" || isPossessive || !isOftenCapital(spelling)) return 0;
	const isValue = reading.hasOneOf(sentenceStart, sentenceEnd, honours);
	return isValue || isThingOfTheWeek(given) ? -3 : 0;
};

/** "Word of the week: Grace", "Song of the week: Amazing Grace". */
function isThingOfTheWeek({ reading, first, sentenceStart }: NameCase): boolean {
	if (!reading.isOneOf(sentenceStart, thing) || reading.lower(sentenceStart + 1) !== "of")
		return false;
	for (let word = first; word > sentenceStart; word--) {
		if (reading.hasGap(word, GAP.COLON)) return true;
	}
	return false;
}
const thing = wordSet(
	"words? flower tree plant gem sound letter song book hymn prayer theme story colour",
);

const honours = wordSet(
	`values? virtues? colours? houses teams classes seasons flowers trees plants gems gemstones`,
);

/** "in May", "4 May", "this summer", "Summer term". */
const isCalendar: Doubt = (given) => {
	const { reading, first, next, spelling, surnameSpelling, mention, isWord } = given;
	if (!isWord || !isCalendarWord(spelling)) return 0;
	if (mention.form === "forename-initial") return 0;
	if (mention.form === "full" && !isWordSurname(surnameSpelling)) return 0;
	const isDay = (word: number) => reading.hasDigit(word) && reading.isOneOf(word, dayOfMonth);
	const isAge = reading.hasGap(next, GAP.COMMA | GAP.BRACKET);
	if (isDay(next) && !isAge) return EXCLUDED;
	if (isDay(first - 1) && isInBreath(reading, first)) return EXCLUDED;
	if (reading.isOneOf(first - 1, inTime)) return EXCLUDED;
	if (reading.isOneOf(first - 1, ofTime) || reading.says(first - 1, KIND.CALENDAR)) return -2;
	if (reading.says(next, KIND.CALENDAR) && isInBreath(reading, next)) return -2;
	if (reading.isOneOf(next + 1, ranked)) return 0;
	// "Summer has lost her first tooth": seasons own nothing.
	if (reading.isOneOf(next + 1, owned) || reading.isOneOf(next + 2, owned)) return 0;
	return reading.says(next, KIND.ARRIVAL) || reading.isOneOf(next, passes) ? -2 : 0;
};
/** A day of a month; "2T" is a class. */
const dayOfMonth = wordsThat((word) => /^\d+(?:st|nd|rd|th)?$/.test(word));
const owned = wordSet("hers? his she he");
const inTime = wordSet(
	`in this next last since until till during early late mid on the every each all a through
	happy before after end start`,
);
const ofTime = wordSet("of for by from our");
const ranked = wordSet("first second third last top");
const passes = wordSet("is was has are will");

/** "Will you …?", "May all your …", "Hope you …", "Mark your …": a question, a wish or a request, no name. */
const isModal: Doubt = ({ reading, first, next, spelling, isPossessive }) => {
	if (isPossessive || !verbs.has(spelling)) return 0;
	if (!reading.startsSentence(first) && reading.isCapital(first)) return 0;
	if (!reading.isCapital(first) && reading.writing() === "normal") return EXCLUDED;
	return reading.says(next, KIND.ASKED) && isInBreath(reading, next) ? EXCLUDED : 0;
};

const verbs = new Set("will may can hope mark trust love bless".split(" "));

/** What grown-ups, places, months and words of the same spelling say against a pupil. */
export const wordDoubts: readonly Doubt[] = [
	isModal,
	isAmongWords,
	isCalendar,
	isPlace,
	isHonoured,
	isGrownUp,
];
