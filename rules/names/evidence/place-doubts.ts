import { GAP } from "../words/fold";
import { KIND } from "../words/kind";
import type { Reading } from "../words/reading";
import { usualForenames } from "../words/usual-forenames";
import { placeNames, places, wordForenames } from "../words/word-names";
import { wordSet, wordsThat } from "../words/word-set";
import { type Doubt, EXCLUDED } from "./doubt";
import { isInBreath, type NameCase } from "./name-case";
import { isCompliment, isPraised } from "./praise-support";

/** "in Florence", "to Chelsea", "Florence, Rome, Venice", "India: spices and silk". */
export const isPlace: Doubt = (given) => {
	const { reading, first, next, spelling } = given;
	if (!placeNames.has(spelling)) return 0;
	if (isAmongPlaces(given)) return EXCLUDED;
	// "Rio 2016"
	if (reading.isOneOf(next, laterYear) && isInBreath(reading, next)) return EXCLUDED;
	if (isOnMap(given) || isContested(given)) return -2;
	if (isTaught(given) && isPraised(given) < 2) return EXCLUDED;
	const isSomebody = reading.lower(next) === "who" || isTakenUp(given);
	const isPraise = reading.lower(first - 1) === "to" && (isPraised(given) > 1 || isGreeted(given));
	const isFrom = reading.lower(first - 1) === "from" && isCompliment(reading, given.sentenceStart);
	if (reading.says(first - 1, KIND.PLACED) && !isSomebody && !isPraise && !isFrom) return -2;
	return first === 0 && reading.hasGap(next, GAP.COLON) && isPlain(reading, next) ? -1 : 0;
};

const laterYear = wordsThat((word) => /^(?:1[89]|20)\d\d$/.test(word));

/** "goodbye to Sydney" */
function isGreeted({ reading, first }: NameCase): boolean {
	return reading.isOneOf(first - 2, greeting);
}
const greeting = wordSet("goodbye farewell hello bye");

/** "a yes from Florence! She …" */
const isTakenUp = ({ reading, next }: NameCase): boolean =>
	reading.startsSentence(next) && reading.isOneOf(next, heOrShe);
const heOrShe = wordSet("he she");

/** "… Sydney on the map, then Georgia": other places stand in the sentence. */
function isOnMap(given: NameCase): boolean {
	const { reading, first, next, previous, following, sentenceStart, sentenceEnd } = given;
	for (let word = sentenceStart; word < sentenceEnd; word++) {
		if (word >= first && word < next) continue;
		// "Jordan scored and Chelsea kept a clean sheet"
		if (word === previous?.first || word === following?.first) continue;
		if (!reading.isCapital(word) || !reading.isOneOf(word, places)) continue;
		if (!reading.isOneOf(word, wordForenames) && !reading.isOneOf(word, usualForenames))
			return true;
	}
	return false;
}

/** "India and Kenya were our focus countries" */
function isTaught({ reading, sentenceStart, sentenceEnd }: NameCase): boolean {
	return reading.hasOneOf(sentenceStart, sentenceEnd, taught);
}
const taught = wordSet(
	`country countries continents? capitals? city cities maps? atlas geography flags?`,
);

/** "Chelsea v Arsenal", "the River Jordan" */
function isContested({ reading, first, next }: NameCase): boolean {
	if (reading.isOneOf(next, versus)) return true;
	const isWater = reading.says(first - 1, KIND.PLACE) && reading.isCapital(first - 1);
	return isWater && isInBreath(reading, first);
}
const versus = wordSet("vs? versus");

function isPlain(reading: Reading, word: number): boolean {
	return !reading.saysAfter(word, KIND.PRAISE | KIND.CHILD | KIND.PRONOUN | KIND.LABEL);
}

/** A neighbour in the row is a place and no pupil. */
function isAmongPlaces({ reading, first, next, previous, following }: NameCase): boolean {
	const isPlaceAt = (word: number, pupil: number | undefined) =>
		word !== pupil && reading.isCapital(word) && reading.isOneOf(word, places);
	const lastWord = previous === null ? undefined : previous.after - 1;
	const isAnd = (word: number) => reading.lower(word) === "and";
	if (isAnd(first - 1) && isPlaceAt(first - 2, lastWord)) return true;
	if (reading.hasGap(first, GAP.COMMA) && isPlaceAt(first - 1, lastWord)) return true;
	if (isAnd(next) && isPlaceAt(next + 1, following?.first)) return true;
	return reading.hasGap(next, GAP.COMMA) && isPlaceAt(next, following?.first);
}
