import type { Purpose, Roster } from "../../domain/pupil";
import { type BearerTable } from "./bearer-table";
import { collectNames } from "./collect-names";
import { buildMisspellings, type MisspellingTable } from "./misspellings";
import { columnsOf, type PupilColumns } from "./pupil-columns";
import { rosterGroups } from "./roster-groups";
import { TOKEN, type TokenTable } from "./token-table";

/** Rises with every change of the index's shape or of how names are folded: a stored one is then built anew. */
export const nameIndexFormat = 4;

/** What is stored and read back by a cold worker: plain arrays and strings, nothing to rebuild. */
export interface NameIndex {
	readonly date: string;
	readonly covers: readonly Purpose[];
	readonly pupils: PupilColumns;
	readonly tokens: TokenTable;
	readonly bearers: BearerTable;
	readonly misspellings: MisspellingTable;
	/** Folded names of classes that are called by a word. */
	readonly groups: readonly string[];
}

/** Builds the index once when the roster changes. */
export function buildNameIndex(roster: Roster): NameIndex {
	const pupils = columnsOf(roster.pupils);
	const { tokens, bearers } = collectNames(pupils);
	return {
		date: roster.date,
		covers: roster.covers,
		pupils,
		tokens,
		bearers,
		misspellings: buildMisspellings(tokens, TOKEN.GIVEN | TOKEN.SURNAME),
		groups: rosterGroups(pupils),
	};
}
