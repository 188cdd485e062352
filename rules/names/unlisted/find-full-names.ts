import { forenameSurnames } from "../mentions/forename-surnames";
import { countBefore, type Mention } from "../mentions/mention";
import { isClassLabel } from "../words/class-label";
import { GAP } from "../words/fold";
import { isInAddress } from "../words/is-in-address";
import { KIND } from "../words/kind";
import type { Reading } from "../words/reading";
import { isOpener } from "../words/sentence-openers";
import { isUsualForename, usualForenames } from "../words/usual-forenames";
import { places, wordSurnames } from "../words/word-names";
import { wordSet, wordsThat } from "../words/word-set";

/** What a word of a name may not say: days, places, events and the school's own capitals. */
const NO_NAME =
	KIND.SCHOOL | KIND.EVENT | KIND.PLACE | KIND.GROUP | KIND.CALENDAR | KIND.TITLE | KIND.PRAISE;
const particles = wordSet("de da di do dos van von der den le la el al bin ap ni st mac mc o");
const SURNAME_JOINT = GAP.SPACE | GAP.APOSTROPHE;
/** Words of things that schools write with a capital: periods, events, subjects, songs. */
const things = new Set(
	`age ages animal athletics baby bake ballet band battle bear bike blue book books cake camp coding code dance
	dragon drama earth eco empire fire flag flags food fruit games gymnastics health hockey internet island junior king
	kingdom language light lights lion little mental netball number ocean old online orchestra park parkrun parliament
	plague planet plant poetry post rainbow rally red revolution road robot rocket rugby safety save sea secret
	singers singing sky smart space spelling stone story sun super swan theatre tiger time times tree twinkle universe
	victorian war warriors white wild young`.split(/\s+/),
);
/** Endings of things and places that no forename has; usual forenames may. */
const thing = /.{2}(?:ings?|tion|ness|ment|ship|ball|ics|shire|land|borough|world|ers)$/;
const noSurnames = wordsThat((word) => things.has(word));
const noForenames = wordsThat(
	(word) => (thing.test(word) || things.has(word) || isOpener(word)) && !isUsualForename(word),
);

/** Forename and surname by the look of them, where no pupil is named: two capitals, or more of a surname. */
export function findFullNames(reading: Reading, mentions: readonly Mention[]): Mention[] {
	const found: Mention[] = [];
	const { notable, notableCount } = reading;
	let after = 0;
	for (let at = 0; at < notableCount; at++) {
		const word = notable[at] ?? 0;
		const name = word < after ? null : nameAt(reading, word, mentions);
		if (!name) continue;
		found.push(name);
		after = name.after;
	}
	return found;
}

function nameAt(reading: Reading, word: number, mentions: readonly Mention[]): Mention | null {
	if (!isFollowed(reading, word)) return null;
	if (!isNamePart(reading, word) || reading.isOneOf(word, noForenames)) return null;
	let at = word + 1;
	if (reading.gap(at) === GAP.HYPHEN && isNamePart(reading, at)) at++;
	while (reading.isOneOf(at, particles) && isNear(reading, at, GAP.SPACE)) at++;
	if (!isNear(reading, at, at > word + 1 ? SURNAME_JOINT : GAP.SPACE)) return null;
	if (!isNamePart(reading, at) && !isPlaceSurname(reading, word, at)) return null;
	// "Twinkle Twinkle", "Stone Age"
	if (reading.lower(word) === reading.lower(at)) return null;
	if (reading.isOneOf(at, noSurnames) && !reading.isOneOf(word, usualForenames)) return null;
	let after = at + 1;
	while (isNear(reading, after, GAP.HYPHEN) && isNamePart(reading, after)) after++;
	if (isListed(reading, word, after, mentions) || !standsAlone(reading, word, after)) return null;
	const { start, end } = reading.words;
	if (isInAddress(reading.words.text, start[word] ?? 0, end[after - 1] ?? 0)) return null;
	return unlistedName(word, after);
}

/** A full name that nobody on the list bears. */
function unlistedName(first: number, after: number): Mention {
	return {
		first,
		after,
		form: "full",
		chain: -1,
		fit: 0,
		given: 0,
		surname: 0,
		isMisspelt: false,
		hasExtraS: false,
	};
}

/** Most capitals stand alone: asked first, this is all that they cost. */
function isFollowed(reading: Reading, word: number): boolean {
	return reading.isCapital(word + 1) || reading.isOneOf(word + 1, particles);
}

/** A pupil's name stands there; "Dylan Thomas" is neither Dylan nor Thomas. */
function isListed(
	reading: Reading,
	first: number,
	after: number,
	mentions: readonly Mention[],
): boolean {
	const from = Math.max(0, countBefore(mentions, first) - 1);
	for (let at = from; (mentions[at]?.first ?? after) < after; at++) {
		const one = mentions[at];
		if (!one || one.after <= first) continue;
		// "Zack Hartley" may be new, or somebody's brother, where a Hartley is on the list.
		if (one.form === "surname" && one.first > first) continue;
		if (one.form !== "forename") return true;
		if (one.isMisspelt) continue;
		// "Amelia Rose", who has a middle name
		if (one.first === first && one.after >= after) return true;
		if (one.after > first + 1 && !reading.isOneOf(one.first, forenameSurnames)) return true;
	}
	return false;
}

function isNear(reading: Reading, word: number, gaps: number): boolean {
	return (reading.gap(word) & ~gaps) === 0;
}

function isNamePart(reading: Reading, word: number): boolean {
	return isWritten(reading, word) && !reading.says(word, NO_NAME);
}

function isWritten(reading: Reading, word: number): boolean {
	return (
		reading.isCapital(word) &&
		!reading.isShouted(word) &&
		!reading.hasDigit(word) &&
		!reading.isInTag(word) &&
		reading.lower(word).length > 1
	);
}

/** "Tom Hill", "Ella Rock": behind a usual forename a word that is a surname is one. */
function isPlaceSurname(reading: Reading, first: number, word: number): boolean {
	if (!isWritten(reading, word)) return false;
	const isSurname = reading.isOneOf(word, wordSurnames);
	const others = NO_NAME & ~(KIND.PLACE | (isSurname ? KIND.SCHOOL | KIND.TITLE : 0));
	if (reading.says(word, others)) return false;
	return reading.isOneOf(first, usualForenames) && !reading.isOneOf(first, places);
}

const small = wordSet(`who that which when where with and the of in from to for by at a an`);

/** No third capital before or behind: "New York City" is no child. */
function standsAlone(reading: Reading, first: number, after: number): boolean {
	const isPart = (word: number) => isNamePart(reading, word) && !isClassLabel(reading, word);
	const isBefore = isNear(reading, first, GAP.SPACE) && isPart(first - 1);
	const isOwedBefore = reading.startsSentence(first - 1);
	if (isBefore && !isOwedBefore) return false;
	// "The Boy Who Grew Dragons": small words have capitals in titles only.
	const isAfterSmall = reading.isCapital(first - 1) && reading.isOneOf(first - 1, small);
	if (isAfterSmall && !isOwedBefore && isNear(reading, first, GAP.SPACE)) return false;
	const isPlace = reading.says(after, KIND.PLACE | KIND.EVENT | KIND.GROUP);
	const isBehind = isNear(reading, after, GAP.SPACE) && reading.isCapital(after);
	return !(isBehind && (isPart(after) || isPlace));
}
