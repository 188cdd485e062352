import { GAP } from "./fold";
import { KIND } from "./kind";
import type { Reading } from "./reading";
import { kindsOf } from "./vocabulary";
import { wordSet, wordsThat } from "./word-set";

const stages = wordSet("reception nursery eyfs preschool");
const short = wordsThat((word) =>
	/^(y(r|ear)?(1[0-3]|[0-9r])[a-z]{0,2}|p[1-7][a-z]?|ks[1-5]|(1[0-3]|[1-9])[a-z]{1,2})$/.test(word),
);
const units = wordsThat((word) =>
	/^\d+(st|nd|rd|th|am|pm|km|cm|mm|kg|ml|g|m|k|p|l|hr|in|ft)$/.test(word),
);
const digits = wordsThat((word) => /^\d+$/.test(word));
const afterLead = wordsThat((word) =>
	/^(?:\d{1,2}[a-z]?|one|two|three|four|five|six|seven|eight|nine|ten|eleven)$/.test(word),
);

/** A class label begins with one of these. */
export const labelWords = wordsThat(
	(word) => /\d/.test(word) || (kindsOf(word) & KIND.LABEL) !== 0,
);

/** True when a word is, or begins, the name of a class or year: "Year 4", "Y4", "3B", "Reception". */
export function isClassLabel(reading: Reading, word: number): boolean {
	const isLead = reading.says(word, KIND.LABEL);
	if ((!isLead && !reading.hasDigit(word)) || reading.hasGap(word, GAP.AT)) return false;
	if (reading.isOneOf(word, stages)) return true;
	// "6Ash"
	if (reading.isOneOf(word, digits) && reading.gap(word + 1) === 0) {
		return reading.isCapital(word + 1);
	}
	if (reading.isOneOf(word, short)) {
		return !reading.isOneOf(word, units) || reading.isShouted(word);
	}
	return isLead && reading.isOneOf(word + 1, afterLead);
}
