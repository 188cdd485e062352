import { type Signal, signal } from "@preact/signals";
import type { Policy } from "../../rules/domain/policy";
import type { StaffMember } from "../../rules/domain/pupil";
import { compilePolicy } from "../../rules/engine/compile-policy";
import { type ActivityLog, listActivity } from "../../storage/activity";
import type { Database } from "../../storage/database";
import { type Duties, loadDuties } from "../../storage/load-duties";
import type { Stored } from "../../storage/parse-stored";
import { loadPolicy } from "../../storage/policy";
import {
	loadRoster,
	loadRosterFacts,
	type RosterFacts,
	type StoredRoster,
} from "../../storage/roster";
import { loadSettings } from "../../storage/settings";
import type { Settings } from "../../storage/settings-schema";
import { loadStaff } from "../../storage/staff";
import { dateOf } from "../background/date-of";
import { sendRequest } from "../background/send-request";
import { Rehearsal } from "./rehearsal-state";
import { RosterImport } from "./roster-import-state";

interface UsedPolicy {
	readonly source: "preset" | "own";
	readonly policy: Policy;
}

/** Everything that the options page shows, as read from the database. */
export interface OptionsData {
	readonly policy: Stored<UsedPolicy>;
	/** The title of the policy before, which can be brought back. */
	readonly previousPolicy: string | null;
	readonly roster: Stored<StoredRoster>;
	readonly previous: Stored<RosterFacts>;
	readonly staff: Stored<readonly StaffMember[]>;
	readonly settings: Settings;
	readonly activity: ActivityLog;
	readonly duties: Duties;
}

/** Writes, tells the background, reads all again; false when it could not be stored. */
export type Change = (write: (database: Database) => Promise<unknown>) => Promise<boolean>;

/** What is under way and not stored; it outlives a change of view. */
export interface OpenWork {
	readonly policyDraft: Signal<Policy | null>;
	readonly rosterImport: RosterImport;
	readonly rehearsal: Rehearsal;
}

/** What every view of the page gets. */
export interface SectionProps {
	readonly data: OptionsData;
	readonly change: Change;
	readonly work: OpenWork;
	/** What the address names within the view: "staff" of "#help/staff", or nothing. */
	readonly place: string;
}

export interface OptionsState {
	readonly data: Signal<OptionsData | null>;
	/** What could not be read or written. */
	readonly fault: Signal<string | null>;
	readonly reload: () => Promise<void>;
	readonly change: Change;
	readonly work: OpenWork;
}

/** More than the busiest school decides while decisions are kept. */
const mostDecisions = 20_000;

/** The options page's state over the database. */
export function createOptionsState(database: Database): OptionsState {
	const data = signal<OptionsData | null>(null);
	const fault = signal<string | null>(null);
	const reload = async () => {
		try {
			data.value = await readOptions(database);
		} catch {
			fault.value = "The stored set-up cannot be read. Reload this page.";
		}
	};
	const change: Change = async (write) => {
		fault.value = null;
		try {
			await write(database);
			await sendRequest("setupChanged", {});
		} catch {
			fault.value = "This could not be stored. Nothing has changed.";
		}
		await reload();
		return fault.value === null;
	};
	const work = {
		policyDraft: signal(null),
		rosterImport: new RosterImport(change),
		rehearsal: new Rehearsal(database),
	};
	return { data, fault, reload, change, work };
}

async function readOptions(database: Database): Promise<OptionsData> {
	const [policy, before, roster, previous, staff, settings, activity, duties] = await Promise.all([
		loadUsedPolicy(database),
		loadPolicy(database, "previous"),
		loadRoster(database),
		loadRosterFacts(database, "previous"),
		loadStaff(database),
		loadSettings(database),
		listActivity(database, mostDecisions),
		loadDuties(database, dateOf(new Date())),
	]);
	const previousPolicy = before.status === "found" ? before.value.policy.title : null;
	return { policy, previousPolicy, roster, previous, staff, settings, activity, duties };
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
