import { type Signal, signal } from "@preact/signals";
import type { Policy } from "../../rules/domain/policy";
import type { StaffMember } from "../../rules/domain/pupil";
import type { ActivityLog } from "../../storage/activity";
import type { Database } from "../../storage/database";
import { guardDatabase } from "../../storage/guard-database";
import type { Duties } from "../../storage/load-duties";
import { extendSession, type LockState, readLock } from "../../storage/lock";
import type { Stored } from "../../storage/parse-stored";
import type { RosterFacts, StoredRoster } from "../../storage/roster";
import type { Settings } from "../../storage/settings-schema";
import { sendRequest } from "../background/send-request";
import { DeskLine } from "../roster-desk/ask-desk";
import { readOptions } from "./read-options";
import { Rehearsal } from "./rehearsal-state";
import { RosterImport } from "./roster-import-state";
import { sessionToken } from "./session-token";
import type { SetupStanding } from "./setup-standing";
import { SetupWork } from "./setup-work";

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
	/** None while the set-up is locked. */
	readonly roster: Stored<StoredRoster>;
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

/** What is under way and not stored; it outlives a change of view. */
export interface OpenWork {
	readonly policyDraft: Signal<Policy | null>;
	readonly rosterImport: RosterImport;
	readonly rehearsal: Rehearsal;
	/** The worker that holds the roster's pupils. */
	readonly desk: DeskLine;
	/** The last change to the roster, while it can be taken back. */
	readonly undo: Signal<Undo | null>;
	readonly setup: SetupWork;
}

/** What was done, in words, and how to undo it. */
export interface Undo {
	readonly words: string;
	readonly revert: () => Promise<unknown>;
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

/** The options page's state over the database, open or locked as its PIN says. */
export function createOptionsState(database: Database): OptionsState {
	const data = signal<OptionsData | null>(null);
	const fault = signal<string | null>(null);
	const desk = new DeskLine(sessionToken);
	const lookAtLock = followLock(database);
	const reload = async () => {
		try {
			data.value = await readOptions(database, desk, await lookAtLock());
		} catch {
			fault.value = "The stored set-up cannot be read. Reload this page.";
		}
	};
	const change: Change = async (write) => {
		fault.value = null;
		try {
			if ((await lookAtLock()).is === "open") await extendSession(database, new Date());
			await write(database);
			await sendRequest("setupChanged", {});
		} catch (error) {
			fault.value = faultWords(error);
		}
		await reload();
		return fault.value === null;
	};
	return { data, fault, reload, change, work: createWork(database, desk, change) };
}

function createWork(database: Database, desk: DeskLine, change: Change): OpenWork {
	return {
		policyDraft: signal(null),
		rosterImport: new RosterImport(change, new DeskLine(sessionToken)),
		rehearsal: new Rehearsal(database),
		desk,
		setup: new SetupWork(database, change),
		undo: signal(null),
	};
}

/** Opens or closes the database as its lock says; looked at before anything is read or written. */
function followLock(database: Database): () => Promise<LockState> {
	let isOpen = false;
	guardDatabase(database, () => isOpen);
	return async () => {
		const lock = await readLock(database, sessionToken(), new Date());
		isOpen = lock.is !== "locked";
		return lock;
	};
}

// Dexie wraps what its own parts throw.
function faultWords(error: unknown): string {
	const isLocked = error instanceof Error && `${error.name} ${error.message}`.includes("Locked");
	return isLocked
		? "The set-up is locked: nothing has changed. Give the PIN first."
		: "This could not be stored. Nothing has changed.";
}
