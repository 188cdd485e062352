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
	const reader = new NameReader(index, new KnownAround(school, staff, index.groups));
	return {
		rosterDate: index.date,
		covers: index.covers,
		namesIn: rememberLast((text) => reader.hitsIn(text)),
		unlistedNamesIn: rememberLast((text) => reader.unlistedIn(text)),
		pupilsMeant: rememberLast((answer) => pupilsMeant(answer, index, reader)),
	};
}
