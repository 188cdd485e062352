import { forenameSurnames } from "../mentions/forename-surnames";
import { isClassLabel } from "../words/class-label";
import { GAP } from "../words/fold";
import { KIND } from "../words/kind";
import { isKnownPerson, personBeginnings } from "../words/known-persons";
import type { Reading } from "../words/reading";
import { openers } from "../words/sentence-openers";
import { usualForenames } from "../words/usual-forenames";
import { wordSet, wordsThat } from "../words/word-set";
import { type Doubt, EXCLUDED } from "./doubt";
import { type NameCase } from "./name-case";
import { isPosition } from "./player-support";

/** Small words inside the surnames of many tongues. */
const particle = wordSet(`van von der den de da dos? di du della la le bin ibn ben al el ap ab`);
/** Capitals in front of a name that make it the name of a thing. */
const naming = wordSet("storm hurricane planet operation project cyclone");

/** "Amelia Earhart", "Lily-Rose": a name goes on that is not this pupil's. */
const goesOn: Doubt = (given) => {
	const { reading, mention, following, isPossessive } = given;
	const { after, form } = mention;
	if (form === "full") return fullGoesOn(given);
	if (isPossessive || form === "initial-surname") return 0;
	if (following?.first !== after && hasParticle(reading, after)) return EXCLUDED;
	// "Paris-themed"
	const isPart = reading.gap(after) === GAP.HYPHEN && !reading.isCapital(after);
	if (isPart && reading.isCapital(mention.first) && reading.lower(after).length > 3) return -3;
	if (!reading.isCapital(after) || reading.writing() === "shouted") return 0;
	if (!isNear(reading, after)) return 0;
	if (reading.isInTag(after)) {
		const isSaying = reading.says(after, KIND.SCHOOL) || reading.lower(after).endsWith("s");
		return isSaying || following?.first === after ? 0 : -1;
	}
	if (reading.says(after, KIND.SCHOOL) || isClassLabel(reading, after)) return 0;
	// "Henry VIII"
	if (reading.isShouted(after) && reading.isOneOf(after, romanNumber)) return EXCLUDED;
	if (isEmphasis(reading, mention.first, after)) return 0;
	if (form === "forename-initial" || reading.lower(after).length === 1) {
		return hasSurnameBehind(given) ? EXCLUDED : -1;
	}
	if (following?.first === after && following.form === "forename") {
		return isNamesake(reading, after) ? EXCLUDED : -1;
	}
	return EXCLUDED;
};

const romanNumber = wordsThat((word) => /^[ivx]{2,}$/.test(word));

/** "Elin Roberts-Hart", "Ivy Green Nurseries": more of a name than the pupil has. */
function fullGoesOn({ reading, mention, following, isPossessive }: NameCase): number {
	const { after } = mention;
	if (!reading.isCapital(after) || isPossessive || following?.first === after) return 0;
	if (reading.gap(after) === GAP.HYPHEN) return -3;
	if (reading.gap(after) !== GAP.SPACE || reading.writing() !== "normal") return 0;
	if (reading.isInTag(after) || reading.says(after, KIND.SCHOOL)) return 0;
	return isClassLabel(reading, after) ? 0 : -2;
}

/** "Onjali Q. Raúf": an initial in the middle of somebody else's name. */
function hasSurnameBehind({ reading, mention: { form, after }, following }: NameCase): boolean {
	const surname = form === "forename-initial" ? after : after + 1;
	if (following?.first === surname || !reading.isCapital(surname)) return false;
	// "Henry V Barnes: 3-1"
	if (reading.lower(surname - 1) === "v") return false;
	return (reading.gap(surname) & ~(GAP.SPACE | GAP.DOT)) === 0;
}

/** "Vincent van Gogh" */
function hasParticle(reading: Reading, after: number): boolean {
	let word = after;
	while (reading.isOneOf(word, particle) && reading.gap(word) === GAP.SPACE) word++;
	return word > after && reading.isCapital(word) && reading.gap(word) === GAP.SPACE;
}

/** "Elin FOR, Amelia AGAINST", "OMAR WON": a word raised above a text in small letters. */
function isEmphasis(reading: Reading, first: number, after: number): boolean {
	if (!reading.isShouted(after) || reading.lower(after).length < 2) return false;
	return !reading.isShouted(first) || reading.says(after, KIND.ACTION | KIND.HELPER);
}

function isNear(reading: Reading, word: number): boolean {
	return (reading.gap(word) & ~(GAP.SPACE | GAP.HYPHEN)) === 0;
}

/** "Dylan Thomas": of two forenames side by side the second may well be a surname; three are a list. */
function isNamesake(reading: Reading, second: number): boolean {
	const isNext = (word: number) => reading.gap(word) === GAP.SPACE && reading.isCapital(word);
	if (reading.writing() !== "normal" || reading.gap(second) !== GAP.SPACE) return false;
	const isThird = isNext(second - 1) && reading.isCapital(second - 2);
	return reading.isOneOf(second, forenameSurnames) && !isNext(second + 1) && !isThird;
}

const LEADS_TO_NAME =
	KIND.PRAISE | KIND.PRAISE_END | KIND.CHILD | KIND.LINK | KIND.JOINT | KIND.BREAK | KIND.ADVERB;

/** "Rosa Amelia", "Bob Murphy": a name has begun before; "Watch Amelia": a sentence has. */
const hasBegun: Doubt = ({ reading, first, mention, previous, isWord }) => {
	const before = first - 1;
	if (before < 0 || !isNear(reading, first)) return 0;
	if (!reading.isCapital(before) || reading.writing() === "shouted") return 0;
	if (reading.isInTag(before) || reading.lower(before).length < 2) return 0;
	if (previous?.after === first && !previous.hasExtraS) {
		return previous.form === "forename" && isNamesake(reading, first) ? EXCLUDED : 0;
	}
	if (isClassLabel(reading, before)) return 0;
	if (reading.isOneOf(before, naming)) return EXCLUDED;
	if (isKnownPair(reading, before)) return EXCLUDED;
	// "Annie Frank": somebody else's forename before what is a surname as well.
	if (reading.isOneOf(before, usualForenames) && isNamesake(reading, first)) return EXCLUDED;
	const starts = reading.startsSentence(before);
	if (starts) {
		if (reading.isOneOf(before, openers) || reading.says(before, KIND.CHILD | KIND.FAMILY))
			return 0;
	}
	// "PE Kit": after an abbreviation a word is a word; after "WELL DONE" it is a name.
	if (isPosition(reading, before)) return 0;
	if (isWord && reading.isShouted(before)) {
		return reading.says(before, LEADS_TO_NAME) ? 0 : EXCLUDED;
	}
	if (reading.says(before, KIND.SCHOOL | KIND.PRAISE)) {
		// "World Maths Day", "Gold Sports Mark"
		const isPart = !starts || mention.form === "surname";
		return isWord && isPart && !reading.says(before, LEADS_TO_NAME) ? EXCLUDED : 0;
	}
	if (mention.form === "surname" || mention.form === "family") return EXCLUDED;
	if (isClassLabel(reading, before - 1)) return 0;
	if (isWord) return starts ? -1 : EXCLUDED;
	return starts && !reading.isOneOf(before, usualForenames) ? 0 : -1;
};

/** "Dylan Thomas": whom everybody knows, by this word and the next. */
function isKnownPair(reading: Reading, word: number): boolean {
	if (!reading.isOneOf(word, personBeginnings)) return false;
	return isKnownPerson(reading.lower(word) + reading.lower(word + 1));
}

/** "Roald Dahl's Matilda": what somebody whom everybody knows has written or made. */
const isKnownWork: Doubt = ({ reading, first }) => {
	if (reading.lower(first - 1) !== "s" || !reading.hasGap(first - 1, GAP.APOSTROPHE)) return 0;
	return isKnownPair(reading, first - 3) ? EXCLUDED : 0;
};

/** What a name that begins before, or goes on behind, says against a pupil. */
export const goingOnDoubts: readonly Doubt[] = [goesOn, hasBegun, isKnownWork];
