import type { Pupil } from "../rules/domain/pupil";
import { compareRosters, type RosterChanges } from "./compare-rosters";
import type { Database } from "./database";
import { keepFromBefore } from "./keep-from-before";
import { withMarks } from "./pupil-marks";
import { readRoster } from "./roster-rows";

/** What would change, and the instant at which the roster it was compared with had been loaded. */
export interface ForeseenChanges {
	/** Null without a present roster. */
	readonly changes: RosterChanges | null;
	readonly over: string | null;
}

/** What putting a list in the present roster's place would change; what was changed by hand stays. `now`: ISO date and time. */
export async function foreseeReplacement(
	database: Database,
	list: readonly Pupil[],
	now: string,
): Promise<ForeseenChanges> {
	const present = await readRoster(database, "present");
	if (present.status !== "found") return { changes: null, over: null };
	const { facts, ...kept } = present.value;
	const { pupils } = keepFromBefore(list, kept, now);
	return { changes: compareRosters(kept.pupils, pupils), over: facts.loadedAt };
}

/** What bringing the previous roster back would change; null when there is none. */
export async function foreseeRestoring(database: Database): Promise<RosterChanges | null> {
	const [present, previous] = await Promise.all([
		readRoster(database, "present"),
		readRoster(database, "previous"),
	]);
	if (previous.status !== "found") return null;
	const now = present.status === "found" ? present.value : { pupils: [], marks: [] };
	return compareRosters(now.pupils, withMarks(previous.value, now.marks).pupils);
}
