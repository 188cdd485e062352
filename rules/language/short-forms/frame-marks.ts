import { wordSet } from "../text/word-set";
import type { Surrounding } from "./surrounding";

/** What the frames of letters, figures and words have in common. */
const letterNouns = wordSet(
	`letter letters sound sounds grapheme graphemes digraph digraphs trigraph phoneme vowel prefix suffix
	spelling spellings`,
);
const saidOfLetters = wordSet(
	`split short long learn learnt learned learning practise practised practising pronounce write writing
	wrote say saying called the an a double silent`,
);
const afterLetters = wordSet("as makes say says pattern family shape shaped bend turn word words");
/** After these a figure or a letter says which one it is, whatever stands before them. */
export const plainLabels = `class squad pitch court group grid square squares seat page level team coordinate coordinates box junction cell
	row table block size year years yr yrs y bus route postcode stage ks unit chapter number question
	task phase lesson score step door key part top gate line house bay lane form tier
	exercise figure fig option test heat race act scene verse volume vol book platform terminal
	section appendix sheet item point tent cabin dorm pot pen hive grade radio channel track workshop session clue riddle`;
/** Labels too, unless something leads up to them: "all set 4 lunch", "say no 2 bullying", "got round 2 it". */
const ledLabels = "set no room round";
/** Labels too, unless they are praised: "a perfect day 4 it". */
export const times = wordSet("day week wk term");
const labelled = new Set([...wordSet(plainLabels), ...wordSet(ledLabels), ...times]);
const sheets = wordSet(
	"paper card envelope envelopes sheet sheets size class pupils children motorway bolts postcode road",
);
const code = /^(?![wlmh]8$|b4$|[24]u$)(?:\p{L}\d{1,2}|\d{1,2}\p{L})$/u;

export const clauseStart = wordSet(
	`i we you u ya they he she it this that there the a an our ur my your his her their its it's i'm
	we're you're they're he's she's that's there's i've we've you've of everyone every1 all some every
	nobody no no1 today tomorrow who what when why everybody somebody`,
);
export const whom = wordSet(
	`u you ya ur your our my us me him her his them their everyone every1 every everybody any1 anyone the da
	all this that these those it each`,
);

export const isSmall = ({ letters }: Surrounding): boolean => letters === "small";
export const isAlone = ({ before, after }: Surrounding): boolean => before === "" && after === "";
export const isBetween = ({ before, after }: Surrounding): boolean => before !== "" && after !== "";

/** The letters of "tickets for R U Ready?": capitals go on. */
export const isTitled = ({ letters, before, isBeforeName, hasCompany }: Surrounding): boolean =>
	letters !== "small" && before !== "" && isBeforeName && !hasCompany;

const isBeforeLetters = ({ after, isListed }: Surrounding): boolean =>
	letterNouns.has(after) || afterLetters.has(after) || isListed;
/** "a gd turn out": what letters have is had by other words as well. */
const isBeforeTurn = ({ after, afterThat }: Surrounding): boolean =>
	after === "turn" && /^(?:out|up|to)$/.test(afterThat);
export const isLetterHere = (at: Surrounding): boolean =>
	letterNouns.has(at.before) || saidOfLetters.has(at.before) || isBeforeLetters(at);

export function isLabel({ before, beforeThat, after }: Surrounding): boolean {
	return (
		labelled.has(before) ||
		sheets.has(after) ||
		code.test(before) ||
		code.test(after) ||
		(/^(?:to|and|or)$/.test(before) && code.test(beforeThat))
	);
}

/** "Class r", but not the r of "Y5 r off to the zoo": what a code is said to do comes after it. */
export const isNamedPlace = (at: Surrounding): boolean =>
	code.test(at.before) ? at.after === "" || code.test(at.after) : isLabel(at);

const plurals = wordSet("children people men women sheep fish teeth feet mice geese more");
const singulars = wordSet("christmas maths this does always across perhaps plus");
export const isPlural = (word: string): boolean =>
	plurals.has(word) || (word.length > 3 && /[^s'’]s$/.test(word) && !singulars.has(word));

/** A figure that counts has things after it, at most one word between: "4 dry days". */
export const isCounting = ({ after, afterThat }: Surrounding): boolean =>
	isPlural(after) || isPlural(afterThat);

/** The b of "question 2 b". */
export const isPartLabel = (at: Surrounding): boolean =>
	isLabel(at) || (/^\d+$/.test(at.before) && labelled.has(at.beforeThat));

export const isCodeLike = (at: Surrounding): boolean =>
	isSmall(at) && (!isLabel(at) || (at.hasCompany && at.after !== "" && !sheets.has(at.after)));
export const isSpoken = (at: Surrounding): boolean =>
	isSmall(at) && !isBeforeLetters(at) && !at.isAboutLetters;

/** "a gd day of phonics": between words of a sentence, not one of some sounds. */
const isAmongWords = (at: Surrounding): boolean =>
	!at.isListed && at.before !== "" && at.after.length > 2;

const isNumber = (word: string): boolean => /^\d/.test(word);
/** In small letters or opening a sentence that is not about letters; no number follows. */
export function isPlain(at: Surrounding): boolean {
	if (!isSmall(at) && (at.letters !== "first-capital" || !at.startsSentence)) return false;
	const isNumbered = isNumber(at.after) && !(at.hasCompany && /^[24]$/.test(at.after));
	if (isBeforeLetters(at) && !isBeforeTurn(at)) return false;
	return !isNumbered && !(at.isAboutLetters && !isAmongWords(at));
}
/** "3 wks" is a measure. */
export const isCounted = (at: Surrounding): boolean => isNumber(at.before);

const days = wordSet(
	"today 2day tomorrow 2moro tmrw tonight 2nite monday tuesday wednesday thursday friday saturday sunday",
);
export const isDay = (word: string): boolean =>
	days.has(word) || /^(?:mon|tues?|wed|thurs?|fri|sat|sun)$/.test(word);
export const units = wordSet(
	`hours hrs hour minutes mins minute days weeks wks months years yrs seconds secs pm am o'clock more times
	km cm mm m kg g ml l mph metre metres litre litres degree dozen hundred thousand million nil zero apiece`,
);
