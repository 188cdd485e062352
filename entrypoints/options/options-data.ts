import type { Policy } from "../../rules/domain/policy";
import type { StaffMember } from "../../rules/domain/pupil";
import type { ActivityLog } from "../../storage/activity";
import type { Database } from "../../storage/database";
import type { Duties } from "../../storage/load-duties";
import type { LockState } from "../../storage/lock";
import type { Stored } from "../../storage/parse-stored";
import type { RosterFacts } from "../../storage/roster";
import type { Settings } from "../../storage/settings-schema";
import type { SetupStanding } from "./setup/setup-standing";

/** The policy in force. */
export interface UsedPolicy {
	readonly source: "preset" | "own";
	readonly policy: Policy;
}

/** Everything that the options page shows, as read from the database. */
export interface OptionsData {
	readonly policy: Stored<UsedPolicy>;
	/** The title of the policy before, which can be brought back. */
	readonly previousPolicy: string | null;
	/** Of the roster in use; its pupils stay at the desk. */
	readonly rosterFacts: Stored<RosterFacts>;
	readonly previous: Stored<RosterFacts>;
	readonly staff: Stored<readonly StaffMember[]>;
	readonly settings: Settings;
	readonly activity: ActivityLog;
	readonly duties: Duties;
	readonly lock: LockState;
	/** The browser has thrown away what was stored here. */
	readonly isLost: boolean;
	readonly setup: SetupStanding;
}

/** Writes, tells the background, reads all again; false when it could not be stored. */
export type Change = (write: (database: Database) => Promise<unknown>) => Promise<boolean>;

/** What was done, in words, and how to undo it. */
export interface Undo {
	readonly words: string;
	readonly revert: () => Promise<unknown>;
}
