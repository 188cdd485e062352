import type { NameHit, People } from "../domain/people";
import type { StaffMember } from "../domain/pupil";
import type { School } from "../domain/school";
import { KnownAround } from "./evidence/known-around";
import type { NameIndex } from "./index/name-index";
import { pupilsMeant } from "./index/pupils-meant";
import { NameReader } from "./name-reader";

/** Who and what else a school has names for: evidence against a pupil being meant. */
export interface Surroundings {
	readonly school: School;
	readonly staff: readonly StaffMember[];
}

/** Several rules ask about the same texts in one check. */
const MOST_REMEMBERED = 8;

/** The roster's index as rules see it, read against the school's staff, groups and own words. */
export function createPeople(index: NameIndex, { school, staff }: Surroundings): People {
	const reader = new NameReader(index, new KnownAround(school, staff, index.groups));
	const remembered = new Map<string, readonly NameHit[]>();
	return {
		rosterDate: index.date,
		covers: index.covers,
		namesIn(text) {
			const known = remembered.get(text);
			if (known) return known;
			const hits = reader.hitsIn(text);
			if (remembered.size >= MOST_REMEMBERED) remembered.clear();
			remembered.set(text, hits);
			return hits;
		},
		unlistedNamesIn: (text) => reader.unlistedIn(text),
		pupilsMeant: (answer) => pupilsMeant(answer, index, reader),
	};
}
