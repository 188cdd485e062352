import type { Roster } from "../domain/pupil";

/** What is stored and read back by a cold worker: structured-cloneable, nothing to rebuild. */
export interface NameIndex {
	readonly roster: Roster;
}

/** Builds the index once when the roster changes. */
export function buildNameIndex(roster: Roster): NameIndex {
	return { roster };
}
