import { buildNameIndex, type NameIndex } from "../rules/names/index/name-index";
import type { Database } from "./database";
import { nameIndexRow, readNameIndexRow } from "./name-index";
import { loadRoster } from "./roster";
import { inOneStep, readRevision } from "./roster-rows";
import type { SchoolSlot } from "./slot";

/**
 * Reads a school's index as it was built, or builds it anew from the pupils when it is
 * missing, as after a change by hand, or of an older shape. Null when no roster is loaded or it cannot be read.
 */
export async function loadNameIndex(
	database: Database,
	of: SchoolSlot = "present",
): Promise<NameIndex | null> {
	const stored = readNameIndexRow(await database.nameIndexes.get(of));
	if (stored.status === "found") return stored.value;
	const revision = await readRevision(database, of);
	const roster = await loadRoster(database, of);
	if (roster.status !== "found") return null;
	const index = buildNameIndex(roster.value.roster);
	await inOneStep(database, async () => {
		// Changed meanwhile: of the roster before it must not be kept.
		if ((await readRevision(database, of)) !== revision) return;
		await database.nameIndexes.put(nameIndexRow(index, of));
	});
	return index;
}
