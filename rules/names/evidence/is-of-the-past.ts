import { GAP } from "../words/fold";
import type { Reading } from "../words/reading";
import { wordsThat } from "../words/word-set";
import type { NameCase } from "./name-case";

/** True where the sentence names a year in which no pupil was born: "Grace Bedell, aged 11, … in 1860". */
export function isOfThePast({ reading, sentenceStart, sentenceEnd }: NameCase): boolean {
	if (!reading.hasOneOf(sentenceStart, sentenceEnd, pastYear)) return false;
	for (let word = sentenceStart; word < sentenceEnd; word++) {
		if (reading.hasDigit(word) && isYear(reading, word)) return true;
	}
	return false;
}

/** "1666", "the 1800s"; not "£1200" or "1000 steps". */
function isYear(reading: Reading, word: number): boolean {
	if (reading.hasGap(word, GAP.OTHER)) return false;
	return reading.isOneOf(word, pastYear);
}
const pastYear = wordsThat((word) => /^1(?:[0-9]{3}s|[0-9]([0-9][1-9]|[1-9]0))$/.test(word));
