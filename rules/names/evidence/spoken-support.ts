import { GAP } from "../words/fold";
import type { Support } from "./support";

const APPOSED = GAP.COMMA | GAP.SPACE;

/** "Especially yours, Ivy!", "Iris, we can't wait to see what you paint": she is spoken to. */
export const isAddressed: Support = ({
	reading,
	first,
	mention,
	isWord,
	sentenceStart,
	sentenceEnd,
}) => {
	const { after } = mention;
	const isLast = after === sentenceEnd && reading.gap(first) === APPOSED;
	const isFirst = first === sentenceStart && reading.gap(after) === APPOSED;
	if ((!isLast && !isFirst) || !reading.isCapital(first)) return 0;
	for (let word = sentenceStart; word < sentenceEnd; word++) {
		if (/^(?:you|your|yours)$/.test(reading.lower(word))) return isWord ? 2 : 1;
	}
	return 0;
};

/** "… said Finley", "Finley: “I liked it”" */
export const speaks: Support = ({ reading, first, next, isWord }) => {
	const isSaid = /^(?:said|says|asked|explained|added|shouted)$/.test(reading.lower(first - 1));
	const isQuoted = reading.hasGap(next, GAP.COLON) && reading.hasGap(next, GAP.QUOTE);
	return isSaid || isQuoted ? (isWord ? 2 : 1) : 0;
};
