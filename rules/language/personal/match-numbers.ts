import type { TextRange } from "../../domain/text-range";
import { lookAt } from "../text/look-at";
import { matchesOf } from "../text/matches-of";
import { rememberLast } from "../text/remember-last";
import { stretchesAround } from "../text/stretches-around";
import { type matchDetails, matchWithin } from "./personal-detail";

/** The shortest number that tells anything: six figures, however they are grouped. */
const sixFigures = /(?:\d[ ().-]*){6}/g;
/** More than any number is long, and the words before it that say what it is. */
const reach = 80;

const numberStretches = rememberLast((text): readonly TextRange[] => {
	if (lookAt(text).figures < 6) return [];
	const starts = matchesOf(text, sixFigures).map(({ index }) => index);
	return stretchesAround(text, starts, reach);
});

/** As `matchDetails`, for numbers of six figures or more: a text has few places where one can stand. */
export const matchNumbers: typeof matchDetails = (text, ...asked) =>
	matchWithin(text, numberStretches(text), ...asked);
