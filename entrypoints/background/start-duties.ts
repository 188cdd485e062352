import { browser } from "wxt/browser";
import type { Database } from "../../storage/database";
import { countDue, loadDuties } from "../../storage/load-duties";
import { showDue } from "./badge";
import { dateOf } from "./date-of";

const alarm = "look-at-duties";

/** Looks at the duties whenever the worker wakes and after each midnight; gives what looks again now. */
export function startDuties(database: Database): () => void {
	const look = () => void showDuties(database);
	browser.alarms.onAlarm.addListener(({ name }) => {
		if (name !== alarm) return;
		look();
		void setAlarm();
	});
	look();
	void setAlarm();
	return look;
}

async function showDuties(database: Database): Promise<void> {
	try {
		await showDue(countDue(await loadDuties(database, dateOf(new Date()))));
	} catch {
		// Storage that cannot be read is said on the options page and by every check; the icon stays as it was.
		return;
	}
}

/** Shortly after the next midnight where the laptop stands, whatever its clocks do tonight. */
async function setAlarm(): Promise<void> {
	const now = new Date();
	const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 0, 5);
	await browser.alarms.create(alarm, { when: next.getTime() });
}
