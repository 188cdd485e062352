import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { Database } from "../storage/database";
import { applySetup } from "../storage/sealed-setup/apply-setup";
import { openSetup } from "../storage/sealed-setup/open-setup";
import { prepareSetup } from "../storage/sealed-setup/prepare-setup";
import { sealSetup } from "../storage/sealed-setup/seal-setup";
import { takeSetup } from "../storage/sealed-setup/take-setup";
import type { SetupResults, SetupTask } from "./background/follow/setup-tasks";

/** Seals and opens set-up files in a thread of its own, and ends with its task: a passphrase takes 256 MB. */
export default defineUnlistedScript(() => {
	addEventListener("message", ({ data, ports: [port] }: MessageEvent<SetupTask>) => {
		void work(data)
			.then(
				(result) => port?.postMessage({ result }),
				() => port?.postMessage(null),
			)
			.finally(() => close());
	});
});

async function work(task: SetupTask): Promise<SetupResults[keyof SetupResults]> {
	const now = new Date().toISOString();
	switch (task.task) {
		case "seal":
			return sealSetup(task.packed, task.lock);
		case "open": {
			const opened = await openSetup(task.sealed, task.secret);
			if (!opened.ok) return opened;
			const { ownAccounts } = task;
			return { ok: true, value: prepareSetup(opened.value, { ownAccounts, loadedAt: now }) };
		}
		case "take": {
			const database = new Database();
			const { sealed, known, ownAccounts } = task;
			return takeSetup(sealed, known, {
				now,
				ownAccounts,
				apply: (setup, mayBeForeign) => applySetup(database, setup, { now, mayBeForeign }),
			}).finally(() => database.close());
		}
	}
}
