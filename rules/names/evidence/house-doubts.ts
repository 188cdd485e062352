import { GAP } from "../words/fold";
import type { Reading } from "../words/reading";
import { wordSet } from "../words/word-set";
import { type Doubt, EXCLUDED } from "./doubt";

const alone: ReadonlySet<string> = new Set(["forename", "surname"]);

/** "Team Ruby won the house cup", "Ruby House lead on house points": no configured house, but the sentence speaks of houses. */
const isHouse: Doubt = ({
	reading,
	first,
	next,
	mention,
	isPossessive,
	sentenceStart,
	sentenceEnd,
}) => {
	if (!alone.has(mention.form) || isPossessive) return 0;
	const isLed = reading.isClose(first) && reading.isOneOf(first - 1, team);
	if (isLedByClass(reading, first)) return EXCLUDED;
	const isFollowed = reading.isClose(next) && reading.isOneOf(next, team);
	if (!isLed && !isFollowed) return 0;
	const own = isLed ? first - 1 : next;
	const speaks = (from: number, to: number) => reading.hasOneOf(from, to, ofHouses);
	return speaks(sentenceStart, own) || speaks(own + 1, sentenceEnd) ? EXCLUDED : 0;
};
/** "Class Rowan" */
const isLedByClass = (reading: Reading, first: number): boolean =>
	reading.gap(first) === GAP.SPACE &&
	reading.lower(first - 1) === "class" &&
	reading.isCapital(first - 1);
const team = wordSet("team house");
const ofHouses = wordSet("houses? teams housepoints? interhouse");

/** "Our houses are Ruby, Jasper and Oliver": nothing but names stands between. */
const isOneOfHouses: Doubt = ({ reading, first, mention, isPossessive, sentenceStart }) => {
	if (!alone.has(mention.form) || isPossessive) return 0;
	let word = first - 1;
	while (word > sentenceStart && isInList(reading, word)) word--;
	const isListed = reading.isOneOf(word, listing) || reading.hasGap(word + 1, BEFORE_LIST);
	const lead = reading.isOneOf(word, listing) ? word - 1 : word;
	return isListed && reading.isOneOf(lead, houses) ? EXCLUDED : 0;
};
const houses = wordSet("houses");
const listing = wordSet("are were called named");
const BEFORE_LIST = GAP.COLON | GAP.COMMA | GAP.BRACKET;
const isInList = (reading: Reading, word: number): boolean =>
	reading.lower(word) === "and" || (reading.isCapital(word) && !reading.isOneOf(word, houses));

/** "Ruby house 212 points, Amber 208": where one house has its points, so have the others. */
const isScored: Doubt = ({ reading, mention, next, isPossessive, sentenceStart, sentenceEnd }) => {
	if (!alone.has(mention.form) || isPossessive) return 0;
	if (!reading.hasDigit(next) && !isHouseScore(reading, next)) return 0;
	for (let word = sentenceStart + 1; word < sentenceEnd; word++) {
		if (isHouseScore(reading, word)) return EXCLUDED;
	}
	return 0;
};
const isHouseScore = (reading: Reading, word: number): boolean =>
	reading.lower(word) === "house" && reading.isCapital(word - 1) && reading.hasDigit(word + 1);

/** What a school's houses say against a pupil, where it has told Chalkline none of them. */
export const houseDoubts: readonly Doubt[] = [isHouse, isOneOfHouses, isScored];
