import { listActivity } from "../../storage/activity";
import type { Database } from "../../storage/database";
import { loadDuties } from "../../storage/load-duties";
import type { LockState } from "../../storage/lock";
import { loadPolicy } from "../../storage/policy";
import type { PostToReview } from "../../storage/posts-to-review";
import { loadRosterFacts } from "../../storage/roster";
import { loadSettings } from "../../storage/settings";
import { loadStaff } from "../../storage/staff";
import { dateOf } from "../background/date-of";
import { isLost, readSentinel } from "../background/sentinel";
import type { OptionsData } from "./options-data";
import { loadUsedPolicy } from "./policy/load-used-policy";
import { loadSetupStanding } from "./setup/setup-standing";

/** More than the busiest school decides while decisions are kept. */
const mostDecisions = 20_000;

/** Reads everything that the options page shows. `toReview`: posts that have been found, for which all pupils are looked through. */
export async function readOptions(
	database: Database,
	lock: LockState,
	toReview: readonly PostToReview[],
): Promise<OptionsData> {
	const [policy, before, others] = await Promise.all([
		loadUsedPolicy(database),
		loadPolicy(database, "previous"),
		readOthers(database, lock.is === "locked" ? [] : toReview),
	]);
	const previousPolicy = before.status === "found" ? before.value.policy.title : null;
	const now = {
		hasPolicy: policy.status !== "none",
		hasRoster: others.rosterFacts.status !== "none",
	};
	const isGone = isLost(await readSentinel(), now);
	return { policy, previousPolicy, ...others, lock, isLost: isGone };
}

async function readOthers(database: Database, toReview: readonly PostToReview[]) {
	const [rosterFacts, previous, staff, settings, activity, duties, setup] = await Promise.all([
		loadRosterFacts(database),
		loadRosterFacts(database, "previous"),
		loadStaff(database),
		loadSettings(database),
		listActivity(database, mostDecisions),
		loadDuties(database, dateOf(new Date()), () => Promise.resolve(toReview)),
		loadSetupStanding(database),
	]);
	return { rosterFacts, previous, staff, settings, activity, duties, setup };
}
