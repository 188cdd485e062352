import type { TextRange } from "../../domain/text-range";
import { lookAt } from "../text/look-at";
import { matchesOf } from "../text/matches-of";
import { stretchesAround } from "../text/stretches-around";

/** Words or figures that tell who, where or how old a person is, or how to reach them. */
export interface PersonalDetail {
	readonly kind:
		| "phone"
		| "email"
		| "address"
		| "postcode"
		| "home"
		| "route"
		| "birthDate"
		| "age"
		| "birthday"
		| "circumstance"
		| "pupilNumber"
		| "healthNumber"
		| "insuranceNumber"
		| "carPlate"
		| "account"
		| "card"
		| "passport"
		| "login";
	readonly range: TextRange;
	/** Could as well be harmless: a meeting place, a birthday wish. */
	readonly isDoubtful: boolean;
}

/** Every match of a global pattern as a detail of one kind; `accepts` has the last word. */
export function matchDetails(
	text: string,
	pattern: RegExp,
	kind: PersonalDetail["kind"],
	accepts: (found: string, start: number) => boolean = () => true,
): PersonalDetail[] {
	return matchesOf(text, pattern)
		.filter(({ 0: found, index }) => accepts(found, index))
		.map(({ 0: found, index: start }) => ({
			kind,
			range: { start, end: start + found.length },
			isDoubtful: false,
		}));
}

/** Words without which a pattern has no match, and how far from them one can begin or end. */
export interface Near {
	readonly marks: number;
	readonly reach: number;
}

/** As `matchDetails`, but read only around the words that a match needs: a long text has few of them. */
export function matchNear(
	text: string,
	{ marks, reach }: Near,
	pattern: RegExp,
	kind: PersonalDetail["kind"],
	accepts?: (found: string, start: number) => boolean,
): PersonalDetail[] {
	if (text.length <= 4 * reach) return matchDetails(text, pattern, kind, accepts);
	const places = lookAt(text).marked.filter((word) => (word.marks & marks) !== 0);
	const starts = places.map(({ start }) => start);
	return matchWithin(text, stretchesAround(text, starts, reach), pattern, kind, accepts);
}

/** As `matchDetails`, but read only within some stretches of the text. */
export function matchWithin(
	text: string,
	stretches: readonly TextRange[],
	pattern: RegExp,
	kind: PersonalDetail["kind"],
	accepts?: (found: string, start: number) => boolean,
): PersonalDetail[] {
	return stretches.flatMap(({ start: from, end }) =>
		matchDetails(text.slice(from, end), pattern, kind, (found, start) =>
			accepts ? accepts(found, from + start) : true,
		).map((detail) => moved(detail, from)),
	);
}

const moved = (detail: PersonalDetail, by: number): PersonalDetail => ({
	...detail,
	range: { start: detail.range.start + by, end: detail.range.end + by },
});
