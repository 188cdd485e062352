import { type Signal, signal } from "@preact/signals";
import type { FaultName } from "../../../components/setup/fault-words";
import type { Database } from "../../../storage/database";
import { loadManaged } from "../../../storage/managed";
import { type ApplyOutcome, applySetup } from "../../../storage/sealed-setup/apply-setup";
import { joinSchools } from "../../../storage/sealed-setup/join-schools";
import {
	countAttempt,
	loadOpenAttempts,
	secondsToWait,
} from "../../../storage/sealed-setup/open-attempts";
import { sumOwnContent } from "../../../storage/sealed-setup/own-content";
import type { PreparedSetup } from "../../../storage/sealed-setup/prepare-setup";
import { publishSetup } from "../../../storage/sealed-setup/publish-setup";
import type { Lock } from "../../../storage/sealed-setup/seal-setup";
import { isOther, loadSetupFacts } from "../../../storage/sealed-setup/setup-facts";
import { setupLimits } from "../../../storage/sealed-setup/setup-file";
import { askSetupWorker, type SetupTask } from "../../background/follow/setup-tasks";
import type { Change } from "../options-data";
import { compareSetup, type SetupChanges } from "./setup-changes";

/** Where opening a file stands. */
export type Opening =
	| { readonly step: "idle" }
	| { readonly step: "file"; readonly file: File; readonly fault: FaultName | null }
	| { readonly step: "waiting"; readonly file: File; readonly seconds: number }
	| { readonly step: "opening"; readonly file: File }
	| { readonly step: "shown"; readonly setup: PreparedSetup; readonly changes: SetupChanges }
	| { readonly step: "joined"; readonly names: readonly string[] }
	| { readonly step: "done"; readonly outcome: ApplyOutcome; readonly issue: number };

/** Seals and opens set-up files for the options page; lives on when another view is open. */
export class SetupWork {
	readonly opening: Signal<Opening> = signal({ step: "idle" });
	/** Something was changed by hand since the set-up in force came or was published. */
	readonly isChanged: Signal<boolean> = signal(false);
	readonly #database: Database;
	readonly #change: Change;

	constructor(database: Database, change: Change) {
		this.#database = database;
		this.#change = change;
	}

	/** Compares what is stored with the set-up in force. While it is locked nobody can. */
	async lookForChanges(isLocked: boolean): Promise<void> {
		const facts = await loadSetupFacts(this.#database);
		const sum = await sumOwnContent(this.#database);
		this.isChanged.value = !isLocked && facts.status === "found" && isOther(facts.value, sum);
	}

	/** Writes and seals the set-up under the next number; null when it could not be. */
	async publish(lock: Lock): Promise<{ sealed: Uint8Array<ArrayBuffer>; issue: number } | null> {
		let published: { sealed: Uint8Array<ArrayBuffer>; issue: number } | null = null;
		await this.#change(async (database) => {
			const publication = await publishSetup(database, new Date());
			if (!publication.ok) throw new Error(publication.reason);
			const { packed, issue } = publication;
			published = { sealed: await inWorker({ task: "seal", packed, lock }), issue };
		});
		return published;
	}

	choose(file: File): void {
		const fault = file.size > setupLimits.sealedBytes ? "too-large" : null;
		this.opening.value = { step: "file", file, fault };
	}

	cancel(): void {
		this.opening.value = { step: "idle" };
	}

	/** Opens the chosen file and shows what it would change; wrong passphrases make the next wait. */
	async open(file: File, secret: string): Promise<void> {
		const database = this.#database;
		const seconds = secondsToWait(await loadOpenAttempts(database), new Date());
		if (seconds > 0) {
			this.opening.value = { step: "waiting", file, seconds };
			return;
		}
		this.opening.value = { step: "opening", file };
		this.opening.value = await tryToOpen(file, secret, database).catch(
			(): Opening => ({ step: "file", file, fault: "not-opened" }),
		);
	}

	/** Puts what is shown into force. */
	async apply(setup: PreparedSetup, mayBeForeign: boolean): Promise<void> {
		let outcome: ApplyOutcome = "not-stored";
		await this.#change(async (database) => {
			outcome = await applySetup(database, setup, { now: new Date().toISOString(), mayBeForeign });
		});
		this.opening.value = { step: "done", outcome, issue: setup.header.issue };
	}

	/** Adds the schools that are shown to this laptop's own, for a trust that publishes them as one. */
	async join(setup: PreparedSetup): Promise<void> {
		const isJoined = await this.#change(async (database) => {
			const now = new Date().toISOString();
			if (!(await joinSchools(database, setup, now))) throw new Error("no own school");
		});
		const names = setup.schools.map(({ school }) => school.name);
		this.opening.value = isJoined ? { step: "joined", names } : { step: "idle" };
	}
}

async function tryToOpen(file: File, secret: string, database: Database): Promise<Opening> {
	const sealed = new Uint8Array(await file.arrayBuffer());
	const ownAccounts = (await loadManaged(database)).values.allowedAccounts ?? [];
	const opened = await inWorker({ task: "open", sealed, secret, ownAccounts });
	if (!opened.ok) {
		if (opened.fault === "wrong-secret") {
			await countAttempt(database, { isRight: false, now: new Date() });
		}
		return { step: "file", file, fault: opened.fault };
	}
	await countAttempt(database, { isRight: true, now: new Date() });
	const changes = await compareSetup(database, opened.value);
	return { step: "shown", setup: opened.value, changes };
}

function inWorker<Task extends SetupTask>(task: Task) {
	return askSetupWorker(new Worker("/setup-worker.js"), task);
}
