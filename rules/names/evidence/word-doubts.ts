import { isChildRole } from "../words/child-roles";
import { GAP } from "../words/fold";
import { KIND } from "../words/kind";
import type { Reading } from "../words/reading";
import { theOrOur } from "../words/small-words";
import { isCalendarWord, isOftenCapital, isWordSurname, wordForenames } from "../words/word-names";
import { wordSet, wordsThat } from "../words/word-set";
import { type Doubt, EXCLUDED } from "./doubt";
import { isGrownUp } from "./grown-up-doubts";
import { isInBreath, type NameCase } from "./name-case";
import { isPlace } from "./place-doubts";

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
	if (isOfTheWeek(reading, next + 1)) return 0;
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

/** "our reader of the week" */
function isOfTheWeek(reading: Reading, word: number): boolean {
	const role = reading.isOneOf(word, theOrOur) ? word + 1 : word;
	return isChildRole(reading, role) && reading.lower(role + 1) === "of";
}

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
