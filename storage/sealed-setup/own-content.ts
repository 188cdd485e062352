import { hashOf } from "../../rules/names/index/hash-name";
import type { Database } from "../database";
import { loadNeverPupils } from "../never-pupils";
import { readPupilRows } from "../roster-rows";

/**
 * A check sum of this laptop's own school as it is stored: another one than when a set-up was taken
 * or published tells that something was changed by hand since. Keeps nothing that could be read back.
 */
export async function sumOwnContent(database: Database): Promise<number> {
	const [policy, facts, roster, staff, neverPupils] = await Promise.all([
		database.policies.get("present"),
		database.rosterFacts.get("present"),
		readOwnRoster(database),
		database.staffLists.get("present"),
		loadNeverPupils(database, "present"),
	]);
	return hashOf(JSON.stringify([policy, withoutRevision(facts), roster, staff, neverPupils]));
}

/** As it lies there, for sums were taken so, unless somebody has been changed by hand since. */
async function readOwnRoster(database: Database): Promise<unknown> {
	if ((await database.rewrittenPupils.count()) === 0) return database.rosters.get("present");
	const stored = await readPupilRows(database, "present");
	return stored.status === "found" ? stored.value : stored;
}

/** What was changed and changed back is as it was. */
function withoutRevision(row: unknown): unknown {
	return typeof row === "object" && row !== null ? { ...row, revision: undefined } : row;
}
