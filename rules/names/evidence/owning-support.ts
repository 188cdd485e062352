import { KIND } from "../words/kind";
import type { Reading } from "../words/reading";
import { isCalendarWord, isOftenCapital, placeNames } from "../words/word-names";
import { wordSet } from "../words/word-set";
import { isInBreath } from "./name-case";
import type { Support } from "./support";

/** "Amelia's poem". */
export const owns: Support = ({ reading, isPossessive, next, isWord, spelling }) => {
	if (!isPossessive) return 0;
	const isBelonging = reading.says(next, KIND.BELONGING) || reading.says(next + 1, KIND.BELONGING);
	if (isBelonging && isInBreath(reading, next)) return 2;
	if (!isWord) return 1;
	if (placeNames.has(spelling)) return 0;
	if (!isOftenCapital(spelling)) return 2;
	if (isOfTime(reading, next)) return 0;
	if (isCalendarWord(spelling)) return 1;
	return isOwnThing(reading, next) ? 2 : 0;
};

/** "Ruby's fidget-toy blog"; not "Sky's the limit", "Poppy's Bakery" or "Robin's nest". */
function isOwnThing(reading: Reading, word: number): boolean {
	if (!isInBreath(reading, word) || reading.isCapital(word)) return false;
	return !reading.says(word, KIND.ARTICLE | KIND.HELPER) && !reading.isOneOf(word, natural);
}
const natural = wordSet(
	`nests? eggs? leaf leaves petals? berries flowers? bark branch branches roots? scent
	feathers? thorns? seeds? blossoms? glow`,
);

/** "May's last week", "Willow's assembly": what months and classes have. */
function isOfTime(reading: Reading, word: number): boolean {
	const kinds = KIND.EVENT | KIND.CALENDAR | KIND.GROUP | KIND.PLACE;
	return reading.says(word, kinds) || reading.says(word + 1, kinds);
}

/** "by Amelia", "a goal from Amelia". */
export const isMaker: Support = ({ reading, first }) => {
	if (!reading.says(first - 1, KIND.BREAK) || !isInBreath(reading, first)) return 0;
	const lead = reading.lower(first - 1);
	const work = reading.lastBefore(first - 1, KIND.WORK);
	if (lead === "by") return work >= 0 ? 2 : 1;
	const isGiver = lead === "from" || lead === "with" || lead === "for";
	return isGiver && work >= 0 && work >= first - 5 ? 1 : 0;
};
