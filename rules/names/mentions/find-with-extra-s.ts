import { HASH_START, hashStep } from "../index/hash-name";
import type { NameIndex } from "../index/name-index";
import { findToken, TOKEN } from "../index/token-table";
import { GAP } from "../words/fold";
import type { Reading } from "../words/reading";
import type { WordScanner } from "../words/scan-words";
import { type Mention, mentionOf } from "./mention";
import type { SpeltNames } from "./spelt-names";

const S = "s".charCodeAt(0);
const SHORTEST_WITH_S = 4;
const MOST_WORDS = 4;
const BETWEEN_PARTS = GAP.SPACE | GAP.HYPHEN | GAP.APOSTROPHE;

/** A name with an "s" too many: "the Thompsons", "the O'Hanlons", "Amelias poem". */
export function findWithExtraS(
	index: NameIndex,
	spelt: SpeltNames,
	reading: Reading,
	word: number,
): Mention | null {
	const { words } = reading;
	const whole = withoutS(index, word, word + 1, reading.tokenWithoutS(word));
	if (whole) return whole;
	let token = reading.token(word);
	for (let after = word + 1; isGoingOn(index, token) && after < word + MOST_WORDS; after++) {
		if (after >= words.count || !spelt.isCapital(after)) return null;
		if (!spelt.isJoined(after, BETWEEN_PARTS)) return null;
		const from = words.from[word] ?? 0;
		const to = words.from[after + 1] ?? 0;
		const isPlural = to - from >= SHORTEST_WITH_S && words.folded[to - 1] === S;
		const mention = isPlural
			? withoutS(index, word, after + 1, tokenOf(index, words, from, to - 1))
			: null;
		if (mention) return mention;
		token = tokenOf(index, words, from, to);
	}
	return null;
}

function isGoingOn({ tokens }: NameIndex, token: number): boolean {
	return ((tokens.flags[token] ?? 0) & TOKEN.GOES_ON) !== 0;
}

function withoutS(index: NameIndex, word: number, after: number, token: number): Mention | null {
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
