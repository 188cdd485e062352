import { isChildRole } from "../words/child-roles";
import { KIND } from "../words/kind";
import type { Reading } from "../words/reading";
import { ofToOrIn, wasOrIs } from "../words/small-words";
import { inEd, inIng, inLy } from "../words/word-endings";
import { isCalendarWord, isOftenCapital } from "../words/word-names";
import { wordSet } from "../words/word-set";
import { isInBreath, type NameCase } from "./name-case";
import type { Support } from "./support";

/** Said of somebody, never of a value, a season or a flower. */
const personal = wordSet(
	`brave polite kind thoughtful helpful proud excited delighted thrilled nervous determined poorly
	shy chuffed eager generous courageous fine better ok okay back ill unwell upset absent missing`,
);
const NO_WORD = -1;
const nouns = wordSet(
	"natural legend buddy superstar hero heroine star genius whizz wizard credit delight storyteller",
);
/** What is done to people; other things that happen to a word ("Grace was said") are no sign. */
const passive = wordSet(
	`chosen picked selected elected crowned named voted awarded presented given invited asked
	moved nominated praised taught shown told`,
);

/** "Amelia scored", "Will has written", "Hope proudly showed": words do not do such things. */
export const acts: Support = (given) => {
	const { reading, isPossessive, next, isWord } = given;
	if (isPossessive) return 0;
	if (isWord && isWho(reading, next)) return 2;
	const { verb, helper } = verbAfter(reading, next);
	if (isAttempt(reading, verb, helper)) return 2;
	if (helper >= 0 && (isCelebrated(given, helper + 1) || isIdentified(given))) return 2;
	if (!isInBreath(reading, verb)) return helper >= 0 && !isWord ? 1 : 0;
	if (isWord && helper >= 0 && reading.isOneOf(verb, personal)) return 2;
	if (!isAction(reading, verb, helper >= 0)) return helper < 0 ? 0 : isSubject(given);
	if (!isWord) return 1;
	return isSufferedByWord(given, verb, helper) ? 0 : 2;
};

/** "Amelia is …", "Will was up at dawn": a flower, a stone or a value is something as well. */
function isSubject({ isWord, spelling, mention }: NameCase): number {
	if (!isWord) return 1;
	return mention.form !== "forename" || isOftenCapital(spelling) ? 0 : 2;
}

/** The word that tells what somebody does, behind helping verbs and adverbs; and the last of those verbs. */
export function verbAfter(
	reading: Reading,
	next: number,
): { readonly verb: number; readonly helper: number } {
	let verb = next;
	let helper = NO_WORD;
	while (isInBreath(reading, verb) && verb < next + 4) {
		if (reading.says(verb, KIND.HELPER)) helper = verb;
		else if (!reading.says(verb, KIND.ADVERB) && !isAdverb(reading, verb)) break;
		verb++;
	}
	return { verb, helper };
}

/** "Willow had a go on the wall" */
function isAttempt(reading: Reading, article: number, helper: number): boolean {
	if (!reading.isOneOf(helper, hasOrHad) || !reading.isOneOf(article, aOrTheir)) return false;
	return reading.isOneOf(article + 1, attempt);
}
const hasOrHad = wordSet("has had");
const aOrTheir = wordSet("a the another her his");
const attempt = wordSet("go turn try ride blast");

/** "Pearl, who swam", "Pearl who swam". */
function isWho(reading: Reading, next: number): boolean {
	return reading.isOneOf(next, whoOrWhose) && reading.gap(next) !== 0;
}
const whoOrWhose = wordSet("who whose");

/** "… is our reader of the month", "… has been a born storyteller", "… is the first of Year 4". */
function isCelebrated({ reading, spelling }: NameCase, article: number): boolean {
	if (!reading.says(article, KIND.ARTICLE)) return false;
	const end = Math.min(article + 5, reading.sentenceEnd(article));
	for (let word = article + 1; word < end; word++) {
		if (isChildRole(reading, word) || reading.isOneOf(word, nouns)) return true;
	}
	const isRanked = reading.isOneOf(article + 1, rank);
	return isRanked && !isCalendarWord(spelling) && reading.isOneOf(article + 2, ofToOrIn);
}
const rank = wordSet("first youngest oldest only latest newest fastest");

/** "Dawn was our shepherd": not said of a value, a season or a flower. */
function isIdentified({ reading, next, isWord, spelling }: NameCase): boolean {
	if (!isWord || isOftenCapital(spelling)) return false;
	return reading.isOneOf(next, wasOrIs) && reading.isOneOf(next + 1, ourOrA);
}
const ourOrA = wordSet("our a an");

/** "Grace was said", "Hope is needed". */
function isSufferedByWord({ reading, spelling }: NameCase, verb: number, helper: number): boolean {
	if (!reading.isOneOf(helper, formsOfBe) || !isOftenCapital(spelling)) return false;
	return !reading.lower(verb).endsWith("ing") && !reading.isOneOf(verb, passive);
}

const formsOfBe = wordSet("is was are were be been");

function isAdverb(reading: Reading, word: number): boolean {
	return reading.isOneOf(word, inLy);
}

/** "Mark making" is an activity, "Mark is making" is not. */
function isAction(reading: Reading, word: number, hasHelper: boolean): boolean {
	if (reading.says(word, KIND.NO_ACTION)) return false;
	if (reading.isOneOf(word, inIng)) return hasHelper;
	return reading.says(word, KIND.ACTION) || reading.isOneOf(word, inEd);
}
