import "./no-jit";
import { type ActivityEntry, appendActivity } from "../../../storage/activity";
import { Database } from "../../../storage/database";
import { choosePreset } from "../../../storage/policy";
import { replaceRoster } from "../../../storage/roster";
import { inspectRoster } from "../../../storage/roster-import/inspect-roster";
import { toRoster } from "../../../storage/roster-import/to-roster";
import { saveFollowing, startFollowing } from "../../../storage/sealed-setup/following";

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

export interface Seed {
	readonly preset: string;
	/** A roster file's text and name; null leaves the laptop without a roster. */
	readonly roster: { readonly name: string; readonly text: string } | null;
	/** ISO date on which the school's system gave the roster, and today. */
	readonly rosterDate: string;
	readonly today: string;
	/** ISO date and time at which the roster was loaded; now if left out. */
	readonly loadedAt?: string;
	/** What staff did with findings before. */
	readonly decisions?: readonly ActivityEntry[];
}

/** Runs in a page of the extension: what an administrator does on the options page, in one go. */
export async function seed({
	preset,
	roster,
	rosterDate,
	today,
	loadedAt = new Date().toISOString(),
	decisions = [],
}: Seed): Promise<void> {
	const database = new Database();
	await choosePreset(database, preset);
	if (roster) {
		const file = { name: roster.name, bytes: new TextEncoder().encode(roster.text) };
		const inspection = await inspectRoster([file], { today, salt: "practice" });
		if (inspection.outcome !== "ok") throw new Error(inspection.reason ?? "The roster is refused.");
		await replaceRoster(database, toRoster(inspection, rosterDate), {
			loadedAt,
			files: [roster.name],
		});
	}
	for (const one of decisions) await appendActivity(database, one);
	database.close();
	await chrome.runtime.sendMessage({ name: "setupChanged", params: {} });
}

/** Follows an address without the browser's question for leave, which no test can answer. */
export async function follow(address: string, secret: string): Promise<void> {
	const database = new Database();
	const where = { address, secret, publisher: null, isManaged: false };
	await saveFollowing(database, startFollowing(where, null));
	database.close();
	await chrome.runtime.sendMessage({ name: "lookForSetup", params: {} });
}
