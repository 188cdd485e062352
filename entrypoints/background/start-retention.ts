import { browser } from "wxt/browser";
import type { Database } from "../../storage/database";
import { deleteExpired } from "../../storage/retention";

const alarm = "delete-expired";
const dailyMinutes = 24 * 60;

/** Deletes expired data once a day, however often the worker sleeps in between. */
export function startRetention(database: Database): void {
	browser.alarms.onAlarm.addListener(({ name }) => {
		if (name === alarm) void deleteExpired(database, new Date());
	});
	void setAlarm();
}

/** Alarms outlive the worker, but not every update of the extension. */
async function setAlarm(): Promise<void> {
	if (await browser.alarms.get(alarm)) return;
	await browser.alarms.create(alarm, { delayInMinutes: 1, periodInMinutes: dailyMinutes });
}
