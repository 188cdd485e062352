import type { Reading } from "../words/reading";
import { areIsOrWas } from "../words/small-words";
import { wordSet } from "../words/word-set";
import { isInBreath } from "./name-case";
import type { Support } from "./support";

/** "Our Mary is Amber", "Angel as the innkeeper stole the show": who has which part in a play. */
export const isCast: Support = ({ reading, first, next, isWord, isPossessive }) => {
	if (!isWord || isPossessive || !reading.isCapital(first)) return 0;
	if (reading.isOneOf(first - 1, areIsOrWas) && isPart(reading, first - 2)) return 2;
	if (reading.lower(next) !== "as" || !isInBreath(reading, next)) return 0;
	const part = reading.isOneOf(next + 1, article) ? next + 2 : next + 1;
	return isPart(reading, part) ? 2 : 0;
};

const isPart = (reading: Reading, word: number): boolean =>
	reading.isOneOf(word, part) && isInBreath(reading, word);
const article = wordSet("a an the our");
const part = wordSet(
	`mary joseph gabriel herod innkeepers? shepherds? narrators? donkey camel star soldier king queen wizard witch
	villain dame giant wolf`,
);
