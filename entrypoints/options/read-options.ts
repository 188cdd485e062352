import { compilePolicy } from "../../rules/engine/compile-policy";
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
import type { OptionsData, UsedPolicy } from "./options-data";
import { loadSetupStanding } from "./setup/setup-standing";

/** More than the busiest school decides while decisions are kept. */
const mostDecisions = 20_000;

/** Reads everything that the options page shows, as far as the lock allows. */
export async function readOptions(
	database: Database,
	desk: DeskLine,
	lock: LockState,
): Promise<OptionsData> {
	const [policy, before, roster, others] = await Promise.all([
		loadUsedPolicy(database),
		loadPolicy(database, "previous"),
		lock.is === "locked" ? nobody : readRoster(desk),
		readOthers(database),
	]);
	const previousPolicy = before.status === "found" ? before.value.policy.title : null;
	const now = {
		hasPolicy: policy.status !== "none",
		hasRoster: others.rosterFacts.status !== "none",
	};
	const isGone = isLost(await readSentinel(), now);
	return { policy, previousPolicy, roster, ...others, lock, isLost: isGone };
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

const nobody: Stored<StoredRoster> = { status: "none" };

async function readRoster(desk: DeskLine): Promise<Stored<StoredRoster>> {
	const { result, pupils } = await desk.ask("read", null);
	if (result.status !== "found") return result;
	const { roster, ...others } = result.value;
	return { status: "found", value: { ...others, roster: { ...roster, pupils: [...pupils] } } };
}

/** A stored policy that no longer compiles is of no use: it counts as damaged. */
async function loadUsedPolicy(database: Database): Promise<Stored<UsedPolicy>> {
	const stored = await loadPolicy(database);
	if (stored.status !== "found") return stored;
	const compiled = compilePolicy(stored.value.policy);
	if (!compiled.ok) return { status: "damaged" };
	const { source } = stored.value;
	return { status: "found", value: { source, policy: compiled.value.policy } };
}
