import { z } from "zod";
import type { Database } from "./database";
import { parseStored } from "./parse-stored";

/** What an administrator decides besides the policy. Every setting has a default. */
export const settings = z.strictObject({
	/** Asks for the poster's initials with each override: for shared laptops. */
	askInitials: z.boolean().default(false),
	/** Holds a post once when it could not be checked. */
	holdUnchecked: z.boolean().default(true),
	/** Days for which decisions are kept. */
	activityDays: z.int().min(1).max(400).default(365),
	/** Days for which the roster before the present one can be brought back. */
	previousRosterDays: z.int().min(1).max(365).default(30),
});
export type Settings = Readonly<z.infer<typeof settings>>;

const row = z.strictObject({ slot: z.literal("present"), settings });

/** Reads the settings; a damaged record gives the defaults, which are the strict ones. */
export async function loadSettings(database: Database): Promise<Settings> {
	const stored = parseStored(row, await database.settings.get("present"));
	return stored.status === "found" ? stored.value.settings : settings.parse({});
}

/** Stores changed settings and keeps the others. */
export async function saveSettings(database: Database, change: Partial<Settings>): Promise<void> {
	const changed = settings.parse({ ...(await loadSettings(database)), ...change });
	await database.settings.put({ slot: "present", settings: changed });
}
