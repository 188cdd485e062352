import type { NameCase } from "../evidence/name-case";
import { GAP } from "../words/fold";
import { KIND } from "../words/kind";

/** "… on your belt", "… for her poem", "…, who swam": somebody is spoken of, not a club or a place. */
export function isSomebody({ reading, next }: NameCase): boolean {
	const one = reading.lower(next);
	if (one === "who" || (reading.hasGap(next, GAP.COMMA) && /.{3}ing$/.test(one))) return true;
	if (!/^(?:for|on|with|and)$/.test(one)) return false;
	const two = reading.lower(next + 1);
	return reading.says(next + 1, KIND.PRONOUN) || two === "your" || /.{3}ing$/.test(two);
}
