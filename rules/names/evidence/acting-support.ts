import { isChildRole } from "../words/child-roles";
import { KIND } from "../words/kind";
import type { Reading } from "../words/reading";
import { isCalendarWord, isOftenCapital } from "../words/word-names";
import { isInBreath, type NameCase } from "./name-case";
import type { Support } from "./support";

/** Said of somebody, never of a value, a season or a flower. */
const personal = new Set(
	`brave polite kind thoughtful helpful proud excited delighted thrilled nervous determined poorly
	shy chuffed eager generous courageous fine better ok okay back ill unwell upset absent missing`.split(
		/\s+/,
	),
);
const nouns = new Set(
	"natural legend hero heroine star genius whizz wizard credit delight storyteller".split(" "),
);
/** What is done to people; other things that happen to a word ("Grace was said") are no sign. */
const passive =
	/^(?:chosen|picked|selected|elected|crowned|named|voted|awarded|presented|given|invited|asked|moved|nominated|praised|taught|shown|told)$/;

/** "Amelia scored", "Will has written", "Hope proudly showed": words do not do such things. */
export const acts: Support = (given) => {
	const { reading, isPossessive, next, isWord } = given;
	if (isPossessive) return 0;
	if (isWord && isWho(reading, next)) return 2;
	const { verb, helper } = verbAfter(reading, next);
	if (isAttempt(reading, verb, helper)) return 2;
	if (helper !== "" && (isCelebrated(given) || isIdentified(given))) return 2;
	if (!isInBreath(reading, verb)) return helper !== "" && !isWord ? 1 : 0;
	if (isWord && helper !== "" && personal.has(reading.lower(verb))) return 2;
	if (!isAction(reading, verb, helper !== "")) return helper === "" ? 0 : isSubject(given);
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
): { readonly verb: number; readonly helper: string } {
	let verb = next;
	let helper = "";
	while (isInBreath(reading, verb) && verb < next + 4) {
		if (reading.says(verb, KIND.HELPER)) helper = reading.lower(verb);
		else if (!reading.says(verb, KIND.ADVERB) && !isAdverb(reading, verb)) break;
		verb++;
	}
	return { verb, helper };
}

/** "Willow had a go on the wall" */
function isAttempt(reading: Reading, article: number, helper: string): boolean {
	if (!/^ha[ds]$/.test(helper) || !/^(?:a|the|another|her|his)$/.test(reading.lower(article)))
		return false;
	return /^(?:go|turn|try|ride|blast)$/.test(reading.lower(article + 1));
}

/** "Pearl, who swam", "Pearl who swam". */
function isWho(reading: Reading, next: number): boolean {
	return /^who(?:se)?$/.test(reading.lower(next)) && reading.gap(next) !== 0;
}

/** "… is our reader of the month", "… is a born storyteller", "… is the first of Year 4". */
function isCelebrated({ reading, next, spelling }: NameCase): boolean {
	if (!reading.says(next + 1, KIND.ARTICLE)) return false;
	const end = Math.min(next + 6, reading.sentenceEnd(next));
	for (let word = next + 2; word < end; word++) {
		if (isChildRole(reading, word) || nouns.has(reading.lower(word))) return true;
	}
	const isRanked = /^(?:first|youngest|oldest|only|latest|newest|fastest)$/.test(
		reading.lower(next + 2),
	);
	return isRanked && !isCalendarWord(spelling) && /^(?:of|to|in)$/.test(reading.lower(next + 3));
}

/** "Dawn was our shepherd": not said of a value, a season or a flower. */
function isIdentified({ reading, next, isWord, spelling }: NameCase): boolean {
	if (!isWord || isOftenCapital(spelling)) return false;
	return /^(is|was)$/.test(reading.lower(next)) && /^(our|a|an)$/.test(reading.lower(next + 1));
}

/** "Grace was said", "Hope is needed". */
function isSufferedByWord({ reading, spelling }: NameCase, verb: number, helper: string): boolean {
	if (!/^(?:is|was|are|were|be|been)$/.test(helper) || !isOftenCapital(spelling)) return false;
	return !reading.lower(verb).endsWith("ing") && !passive.test(reading.lower(verb));
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
	return reading.says(word, KIND.ACTION) || (lower.length > 3 && lower.endsWith("ed"));
}
