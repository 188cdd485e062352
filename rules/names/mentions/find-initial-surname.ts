import type { NameIndex } from "../index/name-index";
import { TOKEN } from "../index/token-table";
import { GAP } from "../words/fold";
import type { Reading } from "../words/reading";
import { firstMention, type Mention, mentionOf } from "./mention";
import type { Spelt, SpeltNames } from "./spelt-names";

const MOST_INITIALS = 3;

/** "A. Thompson", "A J Thompson": an initial or several at `word`, and a surname behind them. */
export function findInitialSurname(
	index: NameIndex,
	spelt: SpeltNames,
	reading: Reading,
	word: number,
): Mention | null {
	const initial = reading.token(word);
	if (initial === 0) return null;
	let at = word + 1;
	const isNear = () => spelt.isJoined(at, GAP.SPACE | GAP.DOT);
	while (at < word + MOST_INITIALS && spelt.isInitial(at) && isNear()) at++;
	if (!isNear()) return null;
	return firstMention(spelt.at(at), TOKEN.SURNAME, ({ token, after }) =>
		spelt.isCapital(after - 1)
			? mentionOf(index, "initial-surname", word, after, initial, token)
			: null,
	);
}

/** "Thompson A." */
export function findSurnameInitial(
	index: NameIndex,
	spelt: SpeltNames,
	reading: Reading,
	word: number,
	{ token, after }: Spelt,
): Mention | null {
	if (!spelt.isCapital(word) || !spelt.isInitial(after)) return null;
	if (!spelt.isJoined(after, GAP.SPACE | GAP.COMMA)) return null;
	const initial = reading.token(after);
	return initial > 0 ? mentionOf(index, "initial-surname", word, after + 1, initial, token) : null;
}
