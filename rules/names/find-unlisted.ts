import type { UnlistedName } from "../domain/people";
import { isClassLabel } from "./class-label";
import { KIND } from "./evidence-words";
import { GAP } from "./fold";
import { isInAddress } from "./is-in-address";
import type { KnownAround } from "./known-around";
import type { Mention } from "./mention";
import { createNameCase, type NameCase } from "./name-case";
import type { NameIndex } from "./name-index";
import { doubts } from "./opposing-evidence";
import type { Reading } from "./reading";
import { hasAge, isCalledChild, isInRow, isPraised } from "./supporting-evidence";
import { findToken, TOKEN } from "./token-table";
import { isUsualForename } from "./usual-forenames";
import { isWordForename, isWordSurname } from "./word-names";

/** What a word of a name may not say: days, places, events and the school's own capitals. */
const NO_NAME =
	KIND.SCHOOL | KIND.EVENT | KIND.PLACE | KIND.GROUP | KIND.CALENDAR | KIND.TITLE | KIND.PRAISE;
const particles = new Set(
	"de da di do dos van von der den le la el al bin ap ni st mac mc o".split(" "),
);
const ENOUGH = 2;
const STRANGE_NEEDS = 3;

/** Finds forename and surname of children who are on no list. High precision: it is a warning. */
export function findUnlisted(
	index: NameIndex,
	reading: Reading,
	known: KnownAround,
	mentions: readonly Mention[],
): UnlistedName[] {
	if (reading.writing() !== "normal") return [];
	const found: UnlistedName[] = [];
	let previous: Mention | null = null;
	for (let word = 0; word < reading.words.count - 1; word++) {
		const pair = pairAt(reading, word, mentions);
		if (!pair) continue;
		const given = caseOf(reading, pair, mentions, previous);
		if (!isChild(index, given) || known.against(given) < 0) continue;
		found.push(rangesOf(reading, pair));
		previous = pair;
		word = pair.after - 1;
	}
	return found;
}

/** Two capitalised words, or more where a surname has several, that could be a whole name. */
function pairAt(reading: Reading, word: number, mentions: readonly Mention[]): Mention | null {
	if (!isNamePart(reading, word)) return null;
	let at = word + 1;
	if (reading.gap(at) === GAP.HYPHEN && isNamePart(reading, at)) at++;
	while (particles.has(reading.lower(at)) && isJoined(reading, at, GAP.SPACE)) at++;
	if (!isJoined(reading, at, at > word + 1 ? SURNAME_JOINT : GAP.SPACE)) return null;
	if (!isNamePart(reading, at)) return null;
	let after = at + 1;
	while (isJoined(reading, after, GAP.HYPHEN) && isNamePart(reading, after)) after++;
	const isListed = (one: Mention) =>
		one.first < after && one.after > (one.form === "forename" ? word + 1 : word);
	if (mentions.some(isListed) || !standsAlone(reading, word, after)) return null;
	const { start, end } = rangesOf(reading, { first: word, after }).range;
	if (isInAddress(reading.words.text, start, end)) return null;
	return { ...noMention, first: word, after };
}

const SURNAME_JOINT = GAP.SPACE | GAP.APOSTROPHE;
const noMention = {
	form: "full",
	chain: -1,
	fit: 0,
	given: 0,
	surname: 0,
	isMisspelt: false,
	hasExtraS: false,
} as const;

function isJoined(reading: Reading, word: number, gaps: number): boolean {
	return (reading.gap(word) & ~gaps) === 0;
}

function isNamePart(reading: Reading, word: number): boolean {
	return (
		reading.isCapital(word) &&
		!reading.isShouted(word) &&
		!reading.hasDigit(word) &&
		!reading.isInTag(word) &&
		!reading.says(word, NO_NAME) &&
		reading.lower(word).length > 1
	);
}

/** No third capital before or behind: "New York City" is no child. */
function standsAlone(reading: Reading, first: number, after: number): boolean {
	const isPart = (word: number) => isNamePart(reading, word) && !isClassLabel(reading, word);
	const isBefore = isJoined(reading, first, GAP.SPACE) && isPart(first - 1);
	const isOwedBefore = isBefore && reading.startsSentence(first - 1);
	if (isBefore && !isOwedBefore) return false;
	const isThing = reading.says(after, KIND.PLACE | KIND.EVENT | KIND.GROUP);
	const isBehind = isJoined(reading, after, GAP.SPACE) && reading.isCapital(after);
	return !(isBehind && (isPart(after) || isThing));
}

function caseOf(
	reading: Reading,
	pair: Mention,
	mentions: readonly Mention[],
	unlisted: Mention | null,
): NameCase {
	const before = mentions.findLast(({ after }) => after <= pair.first) ?? null;
	const isNearer = unlisted !== null && unlisted.after > (before?.after ?? -1);
	const spelling = reading.lower(pair.first);
	let surnameSpelling = "";
	for (let word = pair.first + 1; word < pair.after; word++) surnameSpelling += reading.lower(word);
	const previous = isNearer ? unlisted : before;
	const following = mentions.find(({ first }) => first >= pair.after) ?? null;
	return createNameCase(reading, pair, { spelling, surnameSpelling }, { previous, following });
}

/** Whether the words around speak of a child, and nothing speaks against it. */
function isChild(index: NameIndex, given: NameCase): boolean {
	const points =
		isPraised(given) +
		hasAge(given) +
		isCalledChild(given) +
		isInRow(given) +
		(isOfClass(given) ? 2 : 0);
	if (points < (isLikeForename(index, given) ? ENOUGH : STRANGE_NEEDS)) return false;
	return doubts.every((doubt) => doubt(given) >= 0);
}

/** "Year 4's Zack Peters", "Zack Peters (3B)", "Zack Peters from Reception". */
function isOfClass({ reading, first, next }: NameCase): boolean {
	const isOwned = reading.lower(first - 1) === "s" && reading.gap(first - 1) === GAP.APOSTROPHE;
	const label = isOwned ? first - 2 : first - 1;
	const isBefore = isClassLabel(reading, label) || isClassLabel(reading, label - 1);
	if (isBefore && isJoined(reading, first, GAP.SPACE)) return true;
	if (isClassLabel(reading, next)) return reading.hasGap(next, GAP.BRACKET | GAP.COMMA);
	const isFrom = reading.lower(next) === "in" || reading.lower(next) === "from";
	return isFrom && (isClassLabel(reading, next + 1) || isClassLabel(reading, next + 2));
}

/** A forename of this roster or a usual one; anything else needs more around it. */
function isLikeForename({ tokens }: NameIndex, given: NameCase): boolean {
	const { reading, first, spelling, surnameSpelling } = given;
	const { words } = reading;
	const [from = 0, to = 0] = [words.from[first], words.from[first + 1]];
	const token = findToken(tokens, words, words.hash[first] ?? 0, from, to);
	if (((tokens.flags[token] ?? 0) & TOKEN.GIVEN) !== 0) return true;
	return isWordForename(spelling) ? !isWordSurname(surnameSpelling) : isUsualForename(spelling);
}

function rangesOf(
	{ words }: Reading,
	{ first, after }: Pick<Mention, "first" | "after">,
): UnlistedName {
	const start = words.start[first] ?? 0;
	return {
		range: { start, end: words.end[after - 1] ?? 0 },
		forename: { start, end: words.end[first] ?? 0 },
	};
}
