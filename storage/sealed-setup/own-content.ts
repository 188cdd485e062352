import { hashOf } from "../../rules/names/index/hash-name";
import type { Database } from "../database";
import { loadNeverPupils } from "../never-pupils";

/**
 * A check sum of this laptop's own school as it is stored: another one than when a set-up was taken
 * or published tells that something was changed by hand since. Keeps nothing that could be read back.
 */
export async function sumOwnContent(database: Database): Promise<number> {
	const [policy, facts, roster, staff, neverPupils] = await Promise.all([
		database.policies.get("present"),
		database.rosterFacts.get("present"),
		database.rosters.get("present"),
		database.staffLists.get("present"),
		loadNeverPupils(database, "present"),
	]);
	return hashOf(JSON.stringify([policy, withoutRevision(facts), roster, staff, neverPupils]));
}

/** What was changed and changed back is as it was. */
function withoutRevision(row: unknown): unknown {
	return typeof row === "object" && row !== null ? { ...row, revision: undefined } : row;
}
