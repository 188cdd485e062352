import { browser } from "wxt/browser";
import type { Database } from "../../../storage/database";
import { loadManaged } from "../../../storage/managed";
import { loadFollowing, saveFollowing } from "../../../storage/sealed-setup/following";
import { fetchSealed } from "./fetch-sealed";
import { lookForSetup } from "./look-for-setup";
import { mayReach } from "./may-reach";
import { isLookSet, nextLook } from "./next-look";
import { openSetupWorker } from "./open-setup-worker";
import { askSetupWorker } from "./setup-tasks";
import { syncManaged } from "./sync-managed";

const alarm = "look-for-setup";
const usualMinutes = 30;

/** Follows the set-up's address and management; `onChange` is told when either brought something new. */
export class SetupFollower {
	readonly #database: Database;
	readonly #onChange: () => Promise<void>;
	#looking: Promise<void> | null = null;

	constructor(database: Database, onChange: () => Promise<void>) {
		this.#database = database;
		this.#onChange = onChange;
	}

	/** Listens, and looks soon when no alarm is set; to be called once, as the worker wakes. */
	start(): void {
		browser.alarms.onAlarm.addListener(({ name }) => {
			if (name === alarm) void this.look();
		});
		browser.storage.onChanged.addListener((_, area) => {
			if (area === "managed") void this.sync();
		});
		browser.runtime.onStartup.addListener(() => void setAlarm(2 * Math.random()));
		// Not after management, which Chromium may be long in telling, or never tell a woken worker.
		void this.#setLook();
		void this.sync();
	}

	/** Takes over what management says now; if that is new, a look begins at once. */
	async sync(): Promise<void> {
		if (!(await syncManaged(this.#database))) return this.#setLook();
		await this.#onChange();
		void this.look();
	}

	/** Sees to it that the next look comes in time, where an address is followed. */
	async #setLook(): Promise<void> {
		if (!(await loadFollowing(this.#database))) return;
		const set = await browser.alarms.get(alarm);
		const interval = await intervalOf(this.#database);
		if (!isLookSet(set?.scheduledTime, Date.now(), interval)) await setAlarm(1);
	}

	/** Looks at the address now; whoever asks meanwhile waits for the same look. */
	look(): Promise<void> {
		this.#looking ??= this.#look().finally(() => {
			this.#looking = null;
		});
		return this.#looking;
	}

	async #look(): Promise<void> {
		const database = this.#database;
		const before = await loadFollowing(database);
		if (!before) return;
		const { values } = await loadManaged(database);
		const ownAccounts = values.allowedAccounts ?? [];
		const after = await lookForSetup(before, {
			now: new Date(),
			fetchFile: async (known) =>
				fetchSealed(known, { mayAskPlainly: await mayReach(known.address) }),
			take: async (sealed, known) => {
				try {
					const task = { task: "take" as const, sealed, known, ownAccounts };
					return await askSetupWorker(await openSetupWorker(), task);
				} catch {
					return "not-opened";
				}
			},
		});
		// Ended or changed by the administrator meanwhile: what was learnt is of the old address.
		const present = await loadFollowing(database);
		if (present?.address !== before.address || present.secret !== before.secret) return;
		await saveFollowing(database, after);
		await setAlarm(nextLook(after, await intervalOf(database), Math.random()));
		await this.#onChange();
	}
}

async function intervalOf(database: Database): Promise<number> {
	return (await loadManaged(database)).values.refreshMinutes ?? usualMinutes;
}

async function setAlarm(minutes: number): Promise<void> {
	await browser.alarms.create(alarm, { delayInMinutes: minutes });
}
