import type { Mention } from "../mentions/mention";
import { GAP } from "../words/fold";
import type { Reading } from "../words/reading";
import { aAnOrThe } from "../words/small-words";
import { wordSet } from "../words/word-set";
import type { Support } from "./support";

/** The parts of netball and football, as team sheets shorten them. */
const positions = wordSet("gs ga wa c wd gd gk cb lb rb cm cf lw rw mf");

/** "GS" of a team sheet. */
export function isPosition(reading: Reading, word: number): boolean {
	return reading.isCapital(word) && reading.isOneOf(word, positions);
}

/** "Muncaster to Heptonstall, back to Muncaster": pupils' surnames in one sentence vouch for each other. */
export const isAmongSurnames: Support = (given) => {
	const { mention, isWord, previous, following, sentenceStart, sentenceEnd } = given;
	if (mention.form !== "surname" || isWord) return 0;
	const isOther = (other: Mention | null) =>
		other?.form === "surname" && other.surname !== mention.surname;
	const isBefore = isOther(previous) && (previous?.first ?? 0) >= sentenceStart;
	const isBehind = isOther(following) && (following?.first ?? 0) < sentenceEnd;
	return isBefore || isBehind ? 1 : 0;
};

/** "GS Ruby, GA Faith", "Jasper bt Noah": a part in a team, or a match, is played by somebody. */
export const plays: Support = ({ reading, first, mention, previous, following }) => {
	if (isPosition(reading, first - 1)) return 2;
	const isAgainst = (from: number, to: number | undefined) =>
		to === from + 1 && reading.isOneOf(from, beatOrVersus);
	const isDrawn = previous !== null && isAgainst(previous.after, first);
	return isDrawn || isAgainst(mention.after, following?.first) ? 1 : 0;
};
/** "Fairweather with the goal of the season", "Oyelaran!!!": called out as at a match. */
export const isHailed: Support = ({ reading, mention, isWord, next, sentenceStart }) => {
	if (mention.form !== "surname" || isWord || mention.first !== sentenceStart) return 0;
	const isCalledOut =
		reading.gap(next) === GAP.STOP || reading.gap(next) === (GAP.STOP | GAP.SPACE);
	if (isCalledOut) return 1;
	const isWith = reading.lower(next) === "with" && reading.isOneOf(next + 1, aAnOrThe);
	return isWith && reading.isOneOf(next + 2, scored) ? 1 : 0;
};
const scored = wordSet(
	"goal winner try wicket wickets catch save assist hat-trick hat equaliser header penalty opener first second",
);
const beatOrVersus = wordSet("bt beat vs?");
