import { GAP } from "./fold";
import { KIND } from "./kind";
import type { Reading } from "./reading";

const numbers = new Set(`one two three four five six seven eight nine ten eleven`.split(/\s+/));
const stages = new Set(["reception", "nursery", "eyfs", "preschool"]);
const short =
	/^(y(r|ear)?(1[0-3]|[0-9r])[a-z]{0,2}|p[1-7][a-z]?|ks[1-5]|(1[0-3]|[1-9])[a-z]{1,2})$/;
const units = /^\d+(st|nd|rd|th|am|pm|km|cm|mm|kg|ml|g|m|k|p|l|hr|in|ft)$/;

/** True when a word is, or begins, the name of a class or year: "Year 4", "Y4", "3B", "Reception". */
export function isClassLabel(reading: Reading, word: number): boolean {
	const isLead = reading.says(word, KIND.LABEL);
	if ((!isLead && !reading.hasDigit(word)) || reading.hasGap(word, GAP.AT)) return false;
	const lower = reading.lower(word);
	if (stages.has(lower)) return true;
	// "6Ash"
	if (/^\d+$/.test(lower) && reading.gap(word + 1) === 0) return reading.isCapital(word + 1);
	if (short.test(lower)) return !units.test(lower) || reading.isShouted(word);
	if (!isLead) return false;
	const next = reading.lower(word + 1);
	return /^\d{1,2}[a-z]?$/.test(next) || numbers.has(next);
}
