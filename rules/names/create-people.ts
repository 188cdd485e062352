import type { People } from "../domain/people";
import type { StaffMember } from "../domain/pupil";
import type { School } from "../domain/school";
import { rememberLast } from "../language/text/remember-last";
import { KnownAround } from "./evidence/known-around";
import type { NameIndex } from "./index/name-index";
import { pupilsMeant } from "./index/pupils-meant";
import { NameReader } from "./name-reader";

/** Who and what else a school has names for: evidence against a pupil being meant. */
export interface Surroundings {
	readonly school: School;
	readonly staff: readonly StaffMember[];
}

/** The roster's index as rules see it, read against the school's staff, groups and own words. */
export function createPeople(index: NameIndex, { school, staff }: Surroundings): People {
	const known = new KnownAround(school, staff, index.groups);
	const reader = new NameReader(index, known);
	// For words that are read in between: the text of the post stays with the other.
	const aside = new NameReader(index, known);
	return {
		rosterDate: index.date,
		covers: index.covers,
		namesIn: rememberLast((text) => reader.hitsIn(text)),
		unlistedNamesIn: rememberLast((text) => reader.unlistedIn(text)),
		goesOnBehind: (text, words) => aside.goesOnBehind(text, words),
		pupilsMeant: rememberLast((answer) => pupilsMeant(answer, index, aside)),
	};
}
