import { FIT } from "../index/bearer-table";
import type { NameIndex } from "../index/name-index";
import { spellingOf, TOKEN } from "../index/token-table";
import { GAP } from "../words/fold";
import { isWordForename, isWordSurname } from "../words/word-names";
import { wordSet } from "../words/word-set";
import { type Mention, mentionOf } from "./mention";
import type { Spelt, SpeltNames } from "./spelt-names";

const BETWEEN_NAMES = GAP.SPACE | GAP.HYPHEN;
const numbers = wordSet("three seven eight eleven twelve");
const BETWEEN_PARTS = BETWEEN_NAMES | GAP.APOSTROPHE;
/** "van der Berg", "Abdul Rahman": a misspelt name may be several words. */
const MOST_WORDS = 3;
/** Shorter forenames are too much alike: Ella and Elsa, Jake and Jade. */
const SHORTEST_ALONE = 5;

/** A forename of the roster and a surname one letter off. */
export function findMisspeltSurname(
	index: NameIndex,
	spelt: SpeltNames,
	word: number,
	given: Spelt,
): Mention | null {
	const at = given.after;
	if (!spelt.isJoined(at, BETWEEN_NAMES)) return null;
	if (!spelt.isCapital(word)) return findSmallSurname(index, spelt, word, given);
	for (const { token, after } of slipsAt(spelt, at)) {
		const mention = mentionOf(index, "full", word, after, given.token, token);
		if (mention) return { ...mention, isMisspelt: true };
	}
	return null;
}

/** The same in small letters, where neither name is a word: "connor flannagan". */
function findSmallSurname(
	index: NameIndex,
	spelt: SpeltNames,
	word: number,
	given: Spelt,
): Mention | null {
	const at = given.after;
	if (!isSmallName(spelt, at) || isWordForename(spellingOf(index.tokens, given.token))) return null;
	for (const token of spelt.neighboursOf(at, at + 1)) {
		if (isWordSurname(spellingOf(index.tokens, token))) continue;
		const mention = mentionOf(index, "full", word, at + 1, given.token, token);
		if (mention) return { ...mention, isMisspelt: true };
	}
	return null;
}

/** A forename one letter off before a surname of the roster, both in small letters: "conor flanagan". */
export function findSmallGivenBefore(
	index: NameIndex,
	spelt: SpeltNames,
	word: number,
	{ token, after }: Spelt,
): Mention | null {
	const given = word - 1;
	if (spelt.isCapital(word) || !spelt.isJoined(word, BETWEEN_NAMES)) return null;
	if (!isSmallName(spelt, given)) return null;
	for (const slip of spelt.neighboursOf(given, word)) {
		if (isWordForename(spellingOf(index.tokens, slip))) continue;
		const mention = mentionOf(index, "full", given, after, slip, token);
		if (mention) return { ...mention, isMisspelt: true };
	}
	return null;
}

const isSmallName = (spelt: SpeltNames, word: number): boolean =>
	spelt.lengthOf(word) >= SHORTEST_ALONE - 1 && !spelt.isCapital(word) && !spelt.isSaying(word);

/** A forename one letter off and a surname of the roster. */
export function findMisspeltGiven(
	index: NameIndex,
	spelt: SpeltNames,
	word: number,
): Mention | null {
	if (!spelt.isCapital(word)) return null;
	for (let at = word + 1; at <= word + MOST_WORDS; at++) {
		if (!spelt.isJoined(at, BETWEEN_PARTS)) return null;
		if (!spelt.isCapital(at) && !isParticle(spelt, at)) return null;
		const mention = withSurnameAt(index, spelt, word, at);
		if (mention) return mention;
	}
	return null;
}

/** The "de" of a "de Souza" of the roster. */
const isParticle = (spelt: SpeltNames, at: number): boolean =>
	spelt
		.at(at)
		.some(({ after, flags }) => (flags & TOKEN.SURNAME) !== 0 && spelt.isCapital(after - 1));

/** Surnames one letter off, by the words that spell them. */
function slipsAt(spelt: SpeltNames, at: number): { token: number; after: number }[] {
	const slips = [];
	for (let after = at + 1; after <= at + MOST_WORDS; after++) {
		if (after > at + 1 && !spelt.isJoined(after - 1, BETWEEN_PARTS)) break;
		if (!spelt.isCapital(after - 1)) continue;
		for (const token of spelt.neighboursOf(at, after)) slips.push({ token, after });
	}
	return slips;
}

/** A forename alone that is one letter off, and nothing that is a word. */
export function findMisspeltForename(
	index: NameIndex,
	spelt: SpeltNames,
	word: number,
): Mention | null {
	if (spelt.lengthOf(word) < SHORTEST_ALONE || spelt.isSaying(word)) return null;
	// "Seven claps" is no slip of Steven.
	if (spelt.isOneOf(word, numbers)) return null;
	for (const token of spelt.neighboursOf(word, word + 1)) {
		// "Tiles are ready": what is like a word is likely another one.
		if (isWordForename(spellingOf(index.tokens, token))) continue;
		const mention = mentionOf(index, "forename", word, word + 1, token, 0);
		if (mention && mention.fit <= FIT.REGISTERED) return { ...mention, isMisspelt: true };
	}
	return null;
}

function withSurnameAt(
	index: NameIndex,
	spelt: SpeltNames,
	word: number,
	at: number,
): Mention | null {
	if (!spelt.isJoined(at, BETWEEN_NAMES)) return null;
	const surnames = spelt.at(at).filter(({ flags }) => (flags & TOKEN.SURNAME) !== 0);
	// "The Book": what says something is no slip.
	if (surnames.length === 0 && (spelt.isSaying(word) || spelt.isSaying(at))) return null;
	const givens = spelt.neighboursOf(word, at);
	if (givens.length === 0) return null;
	// "Aleesa Quereshi" of Aleesha Qureshi: a slip in each.
	for (const { token, after } of [...surnames, ...slipsAt(spelt, at)]) {
		for (const given of givens) {
			const mention = mentionOf(index, "full", word, after, given, token);
			if (mention) return { ...mention, isMisspelt: true };
		}
	}
	return null;
}
