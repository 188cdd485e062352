import { foldNames } from "../../components/roster/pupil-filter";
import { listActivity } from "../../storage/activity";
import type { Database } from "../../storage/database";
import { loadDuties } from "../../storage/load-duties";
import type { LockState } from "../../storage/lock";
import type { Stored } from "../../storage/parse-stored";
import { loadPolicy } from "../../storage/policy";
import { loadRosterFacts, type StoredRoster } from "../../storage/roster";
import { loadSettings } from "../../storage/settings";
import { loadStaff } from "../../storage/staff";
import { dateOf } from "../background/date-of";
import { isLost, readSentinel } from "../background/sentinel";
import type { DeskLine } from "../roster-desk/ask-desk";
import type { OptionsData } from "./options-data";
import { loadUsedPolicy } from "./policy/load-used-policy";
import { loadSetupStanding } from "./setup/setup-standing";

/** More than the busiest school decides while decisions are kept. */
const mostDecisions = 20_000;

/** Reads everything that the options page shows, but for the roster's pupils. */
export async function readOptions(
	database: Database,
	lock: LockState,
): Promise<Omit<OptionsData, "roster">> {
	const [policy, before, others] = await Promise.all([
		loadUsedPolicy(database),
		loadPolicy(database, "previous"),
		readOthers(database),
	]);
	const previousPolicy = before.status === "found" ? before.value.policy.title : null;
	const now = {
		hasPolicy: policy.status !== "none",
		hasRoster: others.rosterFacts.status !== "none",
	};
	const isGone = isLost(await readSentinel(), now);
	return { policy, previousPolicy, ...others, lock, isLost: isGone };
}

async function readOthers(database: Database) {
	const [rosterFacts, previous, staff, settings, activity, duties, setup] = await Promise.all([
		loadRosterFacts(database),
		loadRosterFacts(database, "previous"),
		loadStaff(database),
		loadSettings(database),
		listActivity(database, mostDecisions),
		loadDuties(database, dateOf(new Date())),
		loadSetupStanding(database),
	]);
	return { rosterFacts, previous, staff, settings, activity, duties, setup };
}

/** Reads the roster with its pupils, who come from the desk. */
export async function readRoster(desk: DeskLine): Promise<Stored<StoredRoster>> {
	const { result, pupils } = await desk.ask("read", null, { onPupils: foldNames });
	if (result.status !== "found") return result;
	const { roster, ...others } = result.value;
	return { status: "found", value: { ...others, roster: { ...roster, pupils: [...pupils] } } };
}
