import { GAP } from "./fold";
import { type Mention, mentionOf } from "./mention";
import type { NameIndex } from "./name-index";
import type { Spelt, SpeltNames } from "./spelt-names";
import { TOKEN } from "./token-table";

const BETWEEN_NAMES = GAP.SPACE | GAP.HYPHEN;

/** A forename of the roster and a surname one letter off. */
export function findMisspeltSurname(
	index: NameIndex,
	spelt: SpeltNames,
	word: number,
	given: Spelt,
): Mention | null {
	const at = given.after;
	if (!spelt.isCapital(word) || !spelt.isCapital(at) || !spelt.isJoined(at, BETWEEN_NAMES)) {
		return null;
	}
	for (const token of spelt.neighboursOf(at)) {
		const mention = mentionOf(index, "full", word, at + 1, given.token, token);
		if (mention) return { ...mention, isMisspelt: true };
	}
	return null;
}

/** A forename one letter off and a surname of the roster. */
export function findMisspeltGiven(
	index: NameIndex,
	spelt: SpeltNames,
	word: number,
): Mention | null {
	const at = word + 1;
	if (!spelt.isCapital(word) || !spelt.isCapital(at) || !spelt.isJoined(at, BETWEEN_NAMES)) {
		return null;
	}
	const surnames = spelt.at(at).filter(({ flags }) => (flags & TOKEN.SURNAME) !== 0);
	if (surnames.length === 0) return null;
	for (const token of spelt.neighboursOf(word)) {
		for (const surname of surnames) {
			const mention = mentionOf(index, "full", word, surname.after, token, surname.token);
			if (mention) return { ...mention, isMisspelt: true };
		}
	}
	return null;
}
