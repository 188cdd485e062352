import { z } from "zod";
import type { Database } from "./database";
import { type ListChange, mergeList } from "./merge-list";
import { parseStored } from "./parse-stored";
import { changeSettings, loadSettings, saveSettings } from "./settings";
import { settings } from "./settings-schema";
import { type SchoolSlot, schoolSlot } from "./slot";

const row = z.strictObject({ slot: schoolSlot, neverPupils: settings.shape.neverPupils.unwrap() });

/** Reads the words that are never a pupil's name at a school; those of the laptop's own are a setting. */
export async function loadNeverPupils(
	database: Database,
	of: SchoolSlot,
): Promise<readonly string[]> {
	if (of === "present") return (await loadSettings(database)).neverPupils;
	const stored = parseStored(row, await database.settings.get(of));
	return stored.status === "found" ? stored.value.neverPupils : [];
}

/** Puts other such words in the place of a school's. */
export async function replaceNeverPupils(
	database: Database,
	words: readonly string[],
	of: SchoolSlot,
): Promise<void> {
	const neverPupils = [...words];
	if (of === "present") await saveSettings(database, { neverPupils });
	else await database.settings.put({ slot: of, neverPupils });
}

/** Changes the laptop's own words by hand; what was changed elsewhere in the meantime stays. */
export async function changeNeverPupils(
	database: Database,
	change: ListChange<string>,
): Promise<void> {
	await changeSettings(database, ({ neverPupils }) => ({
		neverPupils: mergeList(neverPupils, change, (word) => word),
	}));
}
