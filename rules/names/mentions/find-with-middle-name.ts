import { type BearerTable, bearersOf, FIT, findChain } from "../index/bearer-table";
import type { NameIndex } from "../index/name-index";
import { spellingOf, TOKEN } from "../index/token-table";
import { GAP } from "../words/fold";
import { isForenameSurname } from "./forename-surnames";
import { firstMention, type Mention, mentionOf } from "./mention";
import type { SpeltNames } from "./spelt-names";

/** "Amelia Rose" of Amelia Rose Hart: a forename and a middle name behind it are one naming. */
export function findWithMiddleName(
	index: NameIndex,
	spelt: SpeltNames,
	word: number,
): Mention | null {
	const given = spelt.at(word).find(({ flags }) => (flags & TOKEN.GIVEN) !== 0);
	if (!given) return null;
	const at = given.after;
	if (!spelt.isCapital(word) || !spelt.isCapital(at)) return null;
	if (!spelt.isJoined(at, GAP.SPACE | GAP.HYPHEN)) return null;
	const mention = mentionOf(index, "forename", word, at, given.token, 0);
	if (!mention) return null;
	return firstMention(spelt.at(at), TOKEN.GIVEN, ({ token, after }) => {
		if (!isMiddleName(index.bearers, mention.chain, token)) return null;
		// "George James" may be somebody of that surname.
		const isSurname = isForenameSurname(spellingOf(index.tokens, token));
		return { ...mention, after, fit: isSurname ? FIT.NICKNAME : mention.fit };
	});
}

/** Whether somebody of a chain has a middle name. */
function isMiddleName(bearers: BearerTable, chain: number, token: number): boolean {
	const middle = findChain(bearers, token, 0);
	if (middle < 0) return false;
	const pupils = new Set(bearersOf(bearers, chain));
	const entries = bearers.entries.subarray(bearers.head[middle], bearers.head[middle + 1]);
	return entries.some((entry) => (entry & 3) === FIT.WEAK && pupils.has(entry >>> 2));
}
