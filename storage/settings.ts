import { z } from "zod";
import type { Database } from "./database";
import { loadManaged } from "./managed";
import { parseStored } from "./parse-stored";
import { type Settings, settings } from "./settings-schema";

const row = z.strictObject({ slot: z.literal("present"), settings });

/**
 * Reads the settings in force: the laptop's own, and over them what management says. A damaged
 * record gives the defaults, which are the strict ones.
 */
export async function loadSettings(database: Database): Promise<Settings> {
	const [own, { values }] = await Promise.all([loadOwnSettings(database), loadManaged(database)]);
	return {
		...own,
		askInitials: values.askInitials ?? own.askInitials,
		holdUnchecked: values.holdWhenUnchecked ?? own.holdUnchecked,
		activityDays: values.retentionDays ?? own.activityDays,
	};
}

/** Stores changed settings and keeps the laptop's others; what management says stays over them. */
export async function saveSettings(database: Database, change: Partial<Settings>): Promise<void> {
	await changeSettings(database, () => change);
}

/** Changes the laptop's settings by what they are at that moment. */
export async function changeSettings(
	database: Database,
	change: (own: Settings) => Partial<Settings>,
): Promise<void> {
	await database.transaction("rw", database.settings, async () => {
		const own = await loadOwnSettings(database);
		const changed = settings.parse({ ...own, ...change(own) });
		await database.settings.put({ slot: "present", settings: changed });
	});
}

/** Remembers that a stale point of a policy's document has been seen. */
export async function markNoteSeen(database: Database, note: string): Promise<void> {
	await changeSettings(database, ({ seenNotes }) => ({
		seenNotes: [...new Set([...seenNotes, note])],
	}));
}

async function loadOwnSettings(database: Database): Promise<Settings> {
	const stored = parseStored(row, await database.settings.get("present"));
	return stored.status === "found" ? stored.value.settings : settings.parse({});
}
