import { HASH_START, hashStep } from "../index/hash-name";
import type { NameIndex } from "../index/name-index";
import { findToken, TOKEN } from "../index/token-table";
import { GAP } from "../words/fold";
import type { WordScanner } from "../words/scan-words";
import { type Mention, mentionOf } from "./mention";
import type { SpeltNames } from "./spelt-names";

const S = "s".charCodeAt(0);
const SHORTEST_NAME = 3;
const MOST_WORDS = 4;
const BETWEEN_PARTS = GAP.SPACE | GAP.HYPHEN | GAP.APOSTROPHE;

/** A name with an "s" too many: "the Thompsons", "the O'Hanlons", "Amelias poem". */
export function findWithExtraS(
	index: NameIndex,
	spelt: SpeltNames,
	words: WordScanner,
	word: number,
): Mention | null {
	for (let after = word + 1; ; after++) {
		const mention = withoutS(index, words, word, after);
		if (mention) return mention;
		const isPart = after < word + MOST_WORDS && after < words.count && spelt.isCapital(after);
		if (!isPart || !spelt.isJoined(after, BETWEEN_PARTS)) return null;
		const token = tokenOf(index, words, words.from[word] ?? 0, words.from[after] ?? 0);
		if (((index.tokens.flags[token] ?? 0) & TOKEN.GOES_ON) === 0) return null;
	}
}

function withoutS(
	index: NameIndex,
	words: WordScanner,
	word: number,
	after: number,
): Mention | null {
	const from = words.from[word] ?? 0;
	const to = (words.from[after] ?? 0) - 1;
	if (to - from < SHORTEST_NAME || words.folded[to] !== S) return null;
	const token = tokenOf(index, words, from, to);
	if (token === 0) return null;
	const mention =
		mentionOf(index, "forename", word, after, token, 0) ??
		mentionOf(index, "family", word, after, 0, token);
	return mention && { ...mention, hasExtraS: true };
}

function tokenOf({ tokens }: NameIndex, words: WordScanner, from: number, to: number): number {
	let hash = HASH_START;
	for (let at = from; at < to; at++) hash = hashStep(hash, words.folded[at] ?? 0);
	return findToken(tokens, words, hash, from, to);
}
