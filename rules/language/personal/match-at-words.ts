import { lookAt } from "../text/look-at";
import type { PersonalDetail } from "./personal-detail";

/** As `matchDetails`, for a sticky pattern whose matches all begin with a word that bears such marks. */
export function matchAtWords(
	text: string,
	marks: number,
	pattern: RegExp,
	kind: PersonalDetail["kind"],
): PersonalDetail[] {
	const found: PersonalDetail[] = [];
	let end = 0;
	for (const word of lookAt(text).marked) {
		if ((word.marks & marks) === 0 || word.start < end) continue;
		pattern.lastIndex = word.start;
		if (!pattern.test(text)) continue;
		end = pattern.lastIndex;
		found.push({ kind, range: { start: word.start, end }, isDoubtful: false });
	}
	return found;
}
