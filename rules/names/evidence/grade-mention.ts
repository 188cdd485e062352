import type { Confidence } from "../../domain/people";
import { FIT } from "../index/bearer-table";
import { GAP } from "../words/fold";
import { KIND } from "../words/kind";
import { isUsualForename } from "../words/usual-forenames";
import { kindsOf } from "../words/vocabulary";
import { isOftenCapital, isWordSurname } from "../words/word-names";
import { wordSet } from "../words/word-set";
import { EXCLUDED } from "./doubt";
import type { NameCase } from "./name-case";
import { doubts, nearDoubts } from "./opposing-evidence";
import { storyDoubts } from "./story-doubts";
import { supports } from "./supporting-evidence";

/** Points from which a mention is a hit, and from which it is a certain one. */
const DOUBTFUL = 2;
const CONFIDENT = 3;
/** So much doubt outweighs all support. */
const NO_HIT = EXCLUDED / 2;
/** A full name is a hit whatever stands around it. */
const FULL_AT_LEAST = 1;
const MOST_DOUBT = 3;
const LEAST_DOUBT = 1;

/**
 * Weighs a mention: what is written, what speaks for a pupil, what against. Null is no hit. Where a
 * colleague is called so as well, certainty needs a point more.
 */
export function gradeMention(
	given: NameCase,
	known: number,
	isColleague: boolean,
): Confidence | null {
	const { form } = given.mention;
	if (form === "full") return gradeFull(given, known);
	const start = startOf(given) + known;
	const bare = weigh(doubts, given, start, NO_HIT);
	if (bare <= NO_HIT) return null;
	const certain = isColleague ? CONFIDENT + 1 : CONFIDENT;
	const points = weigh(supports, given, bare, certain);
	if (points < DOUBTFUL) return null;
	const isAtMostDoubtful = form === "surname" || form === "family" || given.mention.isMisspelt;
	return points >= certain && !isAtMostDoubtful ? "confident" : "doubtful";
}

function gradeFull(given: NameCase, known: number): Confidence | null {
	if (known <= EXCLUDED) return null;
	const start = startOfFull(given);
	// A pupil's very name in a story or a lesson is the pupil's more often than a namesake's.
	const told = weigh(storyDoubts, given, 0, EXCLUDED);
	const taught = given.mention.isMisspelt ? told : Math.max(told, -LEAST_DOUBT);
	const others = weigh(nearDoubts, given, start + known + taught, EXCLUDED);
	const bare = Math.max(others, start - MOST_DOUBT);
	const points = Math.min(weigh(supports, given, bare, CONFIDENT), bare + 2);
	if (points < FULL_AT_LEAST) return null;
	return points >= CONFIDENT ? "confident" : "doubtful";
}

/** Adds up what witnesses say until the outcome is settled. */
function weigh(
	witnesses: readonly ((given: NameCase) => number)[],
	given: NameCase,
	start: number,
	settled: number,
): number {
	let points = start;
	for (const witness of witnesses) {
		if (settled > 0 ? points >= settled : points <= settled) return points;
		points += witness(given);
	}
	return points;
}

function startOfFull({ reading, mention, isWord, surnameSpelling }: NameCase): number {
	const isAllWords = isWord && isWordSurname(surnameSpelling);
	const isCapital = reading.isCapital(mention.first) && reading.isCapital(mention.after - 1);
	// "River Allsop is too high": of a word and a surname that is not quite a pupil's.
	const certain = mention.isMisspelt ? (isWord ? 2 : 3) : 4;
	if (isCapital) return isAllWords ? certain - 1 : certain;
	return isAllWords ? 0 : certain - 1;
}

function startOf(given: NameCase): number {
	switch (given.mention.form) {
		case "full":
			return startOfFull(given);
		case "initial-surname":
			return startOfInitialSurname(given);
		case "forename-initial":
			return startOfForenameInitial(given);
		case "forename":
			return startOfForename(given);
		case "surname":
		case "family":
			return startOfSurname(given);
	}
}

/** "A Brown bear": an article is no initial. */
function startOfInitialSurname({ reading, first, isWord }: NameCase): number {
	const isArticle = reading.isOneOf(first, aOrI) && !reading.hasGap(first + 1, GAP.DOT);
	if (isArticle) return isWord ? 0 : 2;
	return isWord ? 2 : 3;
}
const aOrI = wordSet("a i");

/** "Amelia I …": hardly an initial. */
function startOfForenameInitial({ reading, mention, isWord }: NameCase): number {
	const hasDot = reading.hasGap(mention.after, GAP.DOT);
	if (reading.lower(mention.after - 1) === "i" && !hasDot) return 1;
	if (!reading.isCapital(mention.first)) return isWord ? 1 : 2;
	return isWord ? 3 : 4;
}

function startOfForename(given: NameCase): number {
	const { reading, first, isWord, mention } = given;
	const lessFitting = mention.fit >= FIT.NICKNAME ? -1 : 0;
	if (mention.isMisspelt) return 1;
	const slip = mention.hasExtraS ? -1 : 0;
	// Found between words of praise in a hashtag, by a long name that is no word.
	if (mention.before !== undefined) return mention.before > 0 ? 3 : 2;
	if (!reading.isCapital(first)) {
		return smallPoints(given) + lessFitting + slip;
	}
	const isShoutedHere = reading.isShouted(first) && reading.writing() === "normal";
	// RE, PE, DT, AL: short capitals are school abbreviations.
	if (isShoutedHere && given.spelling.length < 3) return 0;
	return (isWord ? capitalPoints(given) : 2) + lessFitting + slip;
}

/** "her nana", "may": in small letters whatever says something is a word; "pearl" may be either. */
function smallPoints({ reading, first, isWord }: NameCase): number {
	const isSaying = reading.says(first, ~0);
	if (!isWord && !isSaying) return 1;
	if (reading.writing() !== "small") return -2;
	return isSaying ? -1 : 0;
}

/** A capital in the middle of a sentence is somebody's choice. */
function capitalPoints({ reading, first, spelling }: NameCase): number {
	const isChosen = reading.writing() === "normal" && !reading.startsSentence(first);
	// "it WILL be muddy": raised, not named.
	if (!isChosen || reading.isInTag(first) || reading.isShouted(first)) return 0;
	return isOftenCapital(spelling) ? 1 : 2;
}

function startOfSurname(given: NameCase): number {
	const { reading, first, next, isWord, mention } = given;
	if (!reading.isCapital(first) || reading.writing() !== "normal") return EXCLUDED;
	const isThing = (kindsOf(given.spelling) & (KIND.PLACE | KIND.TOPIC)) !== 0;
	if ((given.saidBefore & KIND.GROWN_UP) !== 0 || isThing) return EXCLUDED;
	const isFamily = reading.says(next, KIND.FAMILY) && !given.isPossessive;
	const isSurname = mention.form === "surname" && !isFamily;
	if (isSurname && isWord && reading.lower(first - 1) === "the") return EXCLUDED;
	if (isSurname && isUsualForename(given.spelling)) return EXCLUDED;
	// A hyphen joins the surnames of people, hardly anything else.
	const hasHyphen = reading.hasGap(mention.after - 1, GAP.HYPHEN) && mention.after > first + 1;
	const isThe = mention.form === "family" && reading.lower(first - 1) === "the";
	const family = isFamily ? 2 : isThe && !isWord ? 1 : 0;
	const double = hasHyphen ? 1 : 0;
	return Math.min(capitalPoints(given), 1) + family + double + (isWord ? -1 : 1);
}
