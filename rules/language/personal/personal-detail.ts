import type { TextRange } from "../../domain/text-range";

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
		| "passport";
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
	const details: PersonalDetail[] = [];
	// matchAll makes a pattern of its own each time; nearly always there is nothing to match.
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		const { 0: found, index: start } = match;
		if (!accepts(found, start)) continue;
		details.push({ kind, range: { start, end: start + found.length }, isDoubtful: false });
	}
	return details;
}
