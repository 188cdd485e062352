import { type Signal, signal } from "@preact/signals";
import type { Database } from "../../storage/database";
import { guardDatabase } from "../../storage/guard-database";
import { extendSession, type LockState, readLock } from "../../storage/lock";
import type { SentPost } from "../../storage/sent-posts";
import { sendRequest } from "../background/send-request";
import { DeskLine } from "../roster-desk/ask-desk";
import { createLockClock } from "./laptop/lock-clock";
import { sessionToken } from "./laptop/session-token";
import type { Change, OptionsData, Undo } from "./options-data";
import type { PolicyDraft } from "./policy/policy-draft";
import { readOptions } from "./read-options";
import type { EditedPupil } from "./roster/edited-pupil";
import { EditedText } from "./roster/edited-text";
import { RosterImport } from "./roster/roster-import-state";
import { RosterSight } from "./roster/roster-sight";
import { SetupWork } from "./setup/setup-work";
import { Rehearsal } from "./trial/rehearsal-state";

/** What is under way and not stored; it outlives a change of view. */
export interface OpenWork {
	readonly policyDraft: Signal<PolicyDraft | null>;
	readonly rosterImport: RosterImport;
	readonly rehearsal: Rehearsal;
	readonly roster: RosterSight;
	/** The worker that holds the roster's pupils. */
	readonly desk: DeskLine;
	/** The pupil whose form is open. */
	readonly edited: Signal<EditedPupil | null>;
	/** The lists written by hand below the roster. */
	readonly staffText: EditedText;
	readonly neverPupilsText: EditedText;
	/** The last change to the roster, while it can be taken back. */
	readonly undo: Signal<Undo | null>;
	readonly setup: SetupWork;
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

/** The options page's state over the database, open or locked as its PIN says. `tellOthers`: of a change made here. */
export function createOptionsState(database: Database, tellOthers: () => void): OptionsState {
	const data = signal<OptionsData | null>(null);
	const fault = signal<string | null>(null);
	const desk = new DeskLine(sessionToken);
	const roster = new RosterSight(desk);
	const lookAtLock = followLock(database, () => void reload());
	const read = createReader({ database, roster, desk, data });
	const reload = async () => {
		try {
			await read(await lookAtLock());
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
			tellOthers();
		} catch (error) {
			fault.value = faultWords(error);
		}
		await reload();
		return fault.value === null;
	};
	return { data, fault, reload, change, work: createWork({ database, desk, roster, change }) };
}

interface Reader extends Pick<OpenWork, "desk" | "roster"> {
	readonly database: Database;
	readonly data: Signal<OptionsData | null>;
}

/** Shows what is stored: what needs no pupils at once, then what does; of two readings the later counts. */
function createReader({
	database,
	desk,
	roster,
	data,
}: Reader): (lock: LockState) => Promise<void> {
	let latest = 0;
	return async (lock) => {
		latest += 1;
		const turn = latest;
		if (lock.is === "locked") roster.clear();
		const others = await readOptions(database, lock, data.peek()?.duties.toReview ?? []);
		if (turn !== latest) return;
		data.value = others;
		const { policy, duties } = others;
		const hasPosts = policy.status === "found" && duties.posts.some(mayShowSomebody);
		if (lock.is === "locked" || !hasPosts) return;
		const { accounts } = policy.value.policy.school;
		const toReview = await desk.ask("reviewPosts", { accounts });
		if (turn === latest) data.value = { ...others, duties: { ...duties, toReview } };
	};
}

function mayShowSomebody({ deletedOn, shows }: SentPost): boolean {
	return deletedOn === null && shows.length > 0;
}

interface WorkParts extends Pick<OpenWork, "desk" | "roster"> {
	readonly database: Database;
	readonly change: Change;
}

function createWork({ database, desk, roster, change }: WorkParts): OpenWork {
	return {
		policyDraft: signal(null),
		rosterImport: new RosterImport(change, new DeskLine(sessionToken)),
		rehearsal: new Rehearsal(database),
		desk,
		roster,
		setup: new SetupWork(database, change),
		edited: signal(null),
		staffText: new EditedText(),
		neverPupilsText: new EditedText(),
		undo: signal(null),
	};
}

/**
 * Opens or closes the database as its lock says; looked at before anything is read or written.
 * `onEnd`: a session that was open is over.
 */
function followLock(database: Database, onEnd: () => void): () => Promise<LockState> {
	let isOpen = false;
	const setClock = createLockClock(onEnd);
	guardDatabase(database, () => isOpen);
	return async () => {
		const lock = await readLock(database, sessionToken(), new Date());
		isOpen = lock.is !== "locked";
		setClock(lock);
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
