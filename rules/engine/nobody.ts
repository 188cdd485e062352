import type { People } from "../domain/people";

/** The people of a school whose roster is not loaded: nobody is known. */
export const nobody: People = {
	rosterDate: null,
	covers: [],
	namesIn: () => [],
	unlistedNamesIn: () => [],
	goesOnBehind: () => false,
	pupilsMeant: () => [],
};
