import type { NameParts } from "../values/split-name";

/** A name as it is compared: without case, accents, blanks and marks. */
export function foldName(text: string): string {
	if (/^[A-Za-z]*$/.test(text)) return text.toLowerCase();
	return text
		.normalize("NFKD")
		.replace(/[\p{M}\p{Z}\p{P}]/gu, "")
		.toLowerCase();
}

/** The full names a pupil may stand under in a list, the legal one first: also the ones in use, and both forenames as one. */
export function nameKeys({
	forename,
	knownAs,
	middle,
	surname,
	knownSurname,
}: NameParts): string[] {
	const keys = [surname, knownSurname]
		.filter((last, at) => at === 0 || last !== "")
		.flatMap((last) => [
			keyOf(forename || knownAs, last),
			...(knownAs === "" ? [] : [keyOf(knownAs, last)]),
			...(middle === "" ? [] : [keyOf(forename + middle, last)]),
		]);
	return [...new Set(keys)];
}

function keyOf(first: string, last: string): string {
	return JSON.stringify([foldName(first), foldName(last)]);
}

/** The names of one child out of two rows: those that tell legal from used names, filled up by the others. */
export function joinNames(a: NameParts, b: NameParts): NameParts {
	const [chief, other] = namesInUse(b) > namesInUse(a) ? [b, a] : [a, b];
	const isSame = foldName(chief.forename) === foldName(other.forename);
	return {
		forename: chief.forename || other.forename,
		knownAs: chief.knownAs || other.knownAs || (isSame ? "" : otherForename(chief, other)),
		middle: chief.middle || (isSame ? other.middle : ""),
		surname: chief.surname || other.surname,
		knownSurname: chief.knownSurname || other.knownSurname,
	};
}

// Joined by a number: "Katherine" in one list, "Kate" in another.
function otherForename({ forename, middle }: NameParts, other: NameParts): string {
	const parts = `${forename} ${middle}`.split(/[\s-]+/).map(foldName);
	const isKnown = [...parts, foldName(forename + middle)].includes(foldName(other.forename));
	return forename === "" || isKnown ? "" : other.forename;
}

function namesInUse({ knownAs, knownSurname }: NameParts): number {
	return Number(knownAs !== "") + Number(knownSurname !== "");
}
