import type { NameCase } from "../evidence/name-case";
import { GAP } from "../words/fold";
import { KIND } from "../words/kind";
import { inLongIng } from "../words/word-endings";
import { wordSet } from "../words/word-set";

/** "… on your belt", "… for her poem", "…, who swam": somebody is spoken of, not a club or a place. */
export function isSomebody({ reading, next }: NameCase): boolean {
	if (reading.lower(next) === "who") return true;
	if (reading.hasGap(next, GAP.COMMA) && reading.isOneOf(next, inLongIng)) return true;
	if (!reading.isOneOf(next, forOnWithOrAnd)) return false;
	const isHers = reading.says(next + 1, KIND.PRONOUN) || reading.lower(next + 1) === "your";
	return isHers || reading.isOneOf(next + 1, inLongIng);
}
const forOnWithOrAnd = wordSet("for on with and");
