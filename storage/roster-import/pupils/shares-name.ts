import type { PupilRow } from "../rows/read-row";
import { foldName } from "./join-names";

/**
 * True when two rows of one number may be about one child. Counting columns ("ID" 1, 2, 3 …) repeat
 * from file to file: the same number is no proof without a name.
 */
export function sharesName(a: PupilRow, b: PupilRow): boolean {
	const same = (one: string, other: string) => one !== "" && foldName(one) === foldName(other);
	return (
		same(a.names.surname, b.names.surname) ||
		same(a.names.forename, b.names.forename) ||
		same(a.names.surname, b.names.knownSurname) ||
		same(a.names.knownAs, b.names.forename)
	);
}
