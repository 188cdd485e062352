import { isChildRole } from "../words/child-roles";
import { isClassLabel } from "../words/class-label";
import { GAP } from "../words/fold";
import { KIND } from "../words/kind";
import { praisePairs } from "../words/praise-pairs";
import type { Reading } from "../words/reading";
import { aOrAn } from "../words/small-words";
import { inEd } from "../words/word-endings";
import { wordSet } from "../words/word-set";
import { isInBreath, type NameCase } from "./name-case";
import { isJoined } from "./row-support";
import type { Support } from "./support";

const FURTHEST_PRAISE = 11;

/** "Well done Ruby", "proud of Ruby", "star of the week: Ruby". */
export const isPraised: Support = (given) => {
	const { reading, first, saidBefore } = given;
	if (reading.isInTag(first) && isTagLead(reading, first)) return 2;
	const furthest = Math.max(0, first - FURTHEST_PRAISE);
	for (let word = first - 1; word >= furthest; word--) {
		if (isPraise(reading, word)) return 2;
		if (reading.says(word, KIND.THANKS)) return 1;
		// "well done to violet and amber": what is said of one is said of the other.
		if (isOfRow(given, word)) continue;
		if (!reading.says(word, KIND.LINK) && !isClassLabel(reading, word)) break;
	}
	return (saidBefore & KIND.PRAISE) !== 0 ? 1 : 0;
};

/** A word of the name before, in the same row. */
function isOfRow({ reading, first, previous }: NameCase, word: number): boolean {
	if (previous === null || word < previous.first || word >= previous.after) return false;
	return isJoined(reading, previous.after, first);
}

/** "#GoRuby", "#TeamRuby", "#DrummerRuby". */
function isTagLead(reading: Reading, first: number): boolean {
	const lead = first - 1;
	if (!reading.isInTag(lead) || reading.hasGap(first, GAP.HASH)) return false;
	if (reading.isOneOf(lead, tagPraise)) return true;
	return isChildRole(reading, lead) && !reading.says(lead, KIND.GROUP);
}
const tagPraise = wordSet("go bravo love luck done team");

function isPraise(reading: Reading, word: number): boolean {
	if (reading.says(word, KIND.PRAISE)) return true;
	// "Well spotted", "well remembered"
	if (reading.lower(word - 1) === "well" && reading.isOneOf(word, inEd)) return true;
	if (!reading.says(word, KIND.PRAISE_END)) return false;
	const leads = praisePairs.get(reading.lower(word));
	if (!leads) return false;
	// "Happy 6th birthday" has a word between.
	return leads.has(reading.lower(word - 1)) || leads.has(reading.lower(word - 2));
}

/** "Great use of paragraphs, Alfred", "What a story by Amelia": the sentence begins with a compliment. */
export const isComplimented: Support = ({
	reading,
	first,
	next,
	isWord,
	sentenceStart,
	sentenceEnd,
}) => {
	if (first - sentenceStart > FURTHEST_PRAISE) return 0;
	const opening = reading.lower(sentenceStart);
	// "Super sewing Pearl!"
	if (isWord) {
		const isEnd = next === sentenceEnd && reading.lower(first - 1).endsWith("ing");
		return isEnd && isInBreath(reading, first) && isCompliment(reading, sentenceStart) ? 1 : 0;
	}
	if (opening === "what") return reading.isOneOf(sentenceStart + 1, aOrAn) ? 1 : 0;
	return first > sentenceStart + 1 && isCompliment(reading, sentenceStart) ? 1 : 0;
};

/** True for "great", "lovely" and the like. */
export function isCompliment(reading: Reading, word: number): boolean {
	return reading.isOneOf(word, compliment);
}
const compliment = wordSet(
	`great super lovely fantastic wonderful brilliant amazing excellent superb tremendous
	terrific stunning incredible outstanding beautiful fabulous awesome impressive`,
);
