import { isKnownAbbreviation } from "../../language/short-forms/abbreviations";
import { bearersOf, findChain } from "../index/bearer-table";
import { isParticle, nameWords } from "../index/name-forms";
import type { NameIndex } from "../index/name-index";
import { fieldOf } from "../index/pupil-columns";
import { findSpelling } from "../index/token-table";
import { GAP } from "../words/fold";
import type { Reading } from "../words/reading";
import { wordSet } from "../words/word-set";
import { type Mention, mentionOf } from "./mention";
import type { Spelt, SpeltNames } from "./spelt-names";

const BETWEEN_NAMES = GAP.SPACE | GAP.HYPHEN;
const BETWEEN_LETTERS = BETWEEN_NAMES | GAP.APOSTROPHE;
/** "O'B", "F-C", "de la M". */
const MOST_WORDS = 3;
const SHORTEST = 2;
/** With a capital in a heading, or called out, these are no beginning of a surname. */
const ordinary = wordSet(
	"ah am an as at be by do go ha he hi ho if in is it me my no of oh ok on or so to um up us we yr",
);

/** "Amelia T", "Amelia T." */
export function findWithInitial(
	index: NameIndex,
	spelt: SpeltNames,
	reading: Reading,
	word: number,
	given: Spelt,
): Mention | null {
	const at = given.after;
	// "skye m": in small letters like the name before it
	const isInitial = spelt.isInitial(at) || (!spelt.isCapital(word) && spelt.isSmallInitial(at));
	if (!isInitial || !spelt.isJoined(at, BETWEEN_NAMES)) return null;
	const token = reading.token(at);
	if (token === 0) return null;
	return mentionOf(index, "forename-initial", word, at + 1, given.token, token);
}

/** More of a surname than its first letter: "Samuel Ow", "Ruby Mc", "Siobhan O'B", "Lily-Mae F-C". */
export function findWithBeginning(
	index: NameIndex,
	spelt: SpeltNames,
	reading: Reading,
	word: number,
	given: Spelt,
): Mention | null {
	const at = given.after;
	if (!spelt.isJoined(at, BETWEEN_NAMES)) return null;
	let [letters, after] = ["", at];
	for (; after < at + MOST_WORDS && isPiece(spelt, reading, after, at); after++) {
		letters += reading.lower(after);
	}
	for (; after > at; letters = letters.slice(0, -spelt.lengthOf(after))) {
		after--;
		if (letters.length < SHORTEST || spelt.isCapital(after) !== spelt.isCapital(word)) continue;
		if (after === at && isOrdinary(spelt, reading, at)) return null;
		const mention = beginning(index, given.token, letters, word, after + 1);
		if (mention) return mention;
	}
	return null;
}

/** One or two letters, or what a surname goes on behind. */
function isPiece(spelt: SpeltNames, reading: Reading, word: number, first: number): boolean {
	const length = spelt.lengthOf(word);
	if (length === 0 || (word > first && !spelt.isJoined(word, BETWEEN_LETTERS))) return false;
	return length <= SHORTEST || isParticle(reading.lower(word));
}

/** A small word, or a school's abbreviation: "Amelia PE". */
function isOrdinary(spelt: SpeltNames, reading: Reading, word: number): boolean {
	if (spelt.isOneOf(word, ordinary)) return true;
	const isName = spelt.isCapital(word) && !reading.isShouted(word);
	return !isName && isKnownAbbreviation(reading.lower(word));
}

/** The mention, if the surname of somebody called so begins with these letters. */
function beginning(
	index: NameIndex,
	given: number,
	letters: string,
	word: number,
	after: number,
): Mention | null {
	const chain = findChain(index.bearers, given, 0);
	if (chain < 0) return null;
	const surnames = new Set(
		bearersOf(index.bearers, chain).flatMap((bearer) => surnamesOf(letters, index, bearer)),
	);
	const [first] = surnames;
	if (first === undefined) return null;
	const shared = surnames.size === 1 ? first : first.charAt(0);
	return mentionOf(index, "full", word, after, given, findSpelling(index.tokens, shared));
}

/** A pupil's surnames of which letters are the beginning, or the first letters of their parts. */
function surnamesOf(letters: string, { pupils }: NameIndex, pupil: number): string[] {
	const middle = nameWords(fieldOf(pupils, "middle", pupil));
	return (["surname", "knownSurname"] as const).flatMap((field) => {
		const words = nameWords(fieldOf(pupils, field, pupil));
		const whole = words.join("");
		const isMeant =
			(whole.startsWith(letters) && whole !== letters) ||
			areInitials(letters, words) ||
			areInitials(letters, [...middle, ...words]);
		return isMeant ? [whole] : [];
	});
}

const areInitials = (letters: string, words: readonly string[]): boolean =>
	letters.length === words.length && words.every((word, at) => word.startsWith(letters.charAt(at)));
