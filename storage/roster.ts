import type { Roster } from "../rules/domain/pupil";
import type { Database } from "./database";
import { keepFromBefore } from "./keep-from-before";
import { managedSlot } from "./managed";
import type { Stored } from "./parse-stored";
import { withMarks } from "./pupil-marks";
import {
	copyToPrevious,
	deleteRosterRows,
	inOneStep,
	putPresent,
	putPrevious,
	type RosterFacts,
	type RosterOrigin,
	readFacts,
	readRoster,
} from "./roster-rows";
import type { Slot } from "./slot";

export type { RosterFacts } from "./roster-rows";

/** Pupils as stored, and how many rows could not be read. */
export interface StoredRoster {
	readonly facts: RosterFacts;
	readonly roster: Roster;
	readonly damaged: number;
}

/** Reads what is known about a roster, without its pupils. */
export function loadRosterFacts(
	database: Database,
	of: Slot = "present",
): Promise<Stored<RosterFacts>> {
	return readFacts(database, of);
}

/** Reads a roster with every pupil parsed: for our pages; a check reads the name index instead. */
export async function loadRoster(
	database: Database,
	of: Slot = "present",
): Promise<Stored<StoredRoster>> {
	const stored = await readRoster(database, of);
	if (stored.status !== "found") return stored;
	const { facts, pupils, damaged } = stored.value;
	const roster = { date: facts.date, covers: facts.covers, pupils: [...pupils] };
	return { status: "found", value: { facts, roster, damaged } };
}

/**
 * Puts a roster in the place of the present one, with its index, in one transaction; the present
 * one becomes the previous. Who is missing from it is kept as a leaver, and what was changed by
 * hand stays changed. `loadedAt` is an ISO date and time. `over`: that of the roster which may be
 * replaced (null: none may be there); over another one nothing is stored, and it gives false.
 */
export async function replaceRoster(
	database: Database,
	{ date, covers, pupils }: Roster,
	{ loadedAt, files }: RosterOrigin,
	over?: string | null,
): Promise<boolean> {
	const facts = { date, loadedAt, files, covers, pupilCount: pupils.length };
	return inOneStep(database, async () => {
		const before = await readRoster(database, "present");
		const old = before.status === "found" ? before.value : null;
		if (over !== undefined && over !== (old?.facts.loadedAt ?? null)) return false;
		if (old) await putPrevious(database, old, loadedAt);
		await putPresent(database, { facts, ...keepFromBefore(pupils, old, loadedAt) });
		return true;
	});
}

/** Makes the present roster the previous one; belongs into a transaction. `now`: ISO date and time. */
// Not async: Dexie loses its transaction across a promise that an async function only passes on.
export function keepAsPrevious(database: Database, now: string): Promise<boolean> {
	return copyToPrevious(database, now);
}

/**
 * Lets the present and the previous roster change places in one transaction, so that a second call
 * undoes the first. What was changed by hand stays changed. False when there is no previous one;
 * then nothing changes. `now`: ISO date and time.
 */
export async function restorePreviousRoster(database: Database, now: string): Promise<boolean> {
	return inOneStep(database, async () => {
		const previous = await readRoster(database, "previous");
		if (previous.status !== "found") return false;
		const present = await readRoster(database, "present");
		if (present.status === "found") await putPrevious(database, present.value, now);
		else await deleteRosterRows(database, "previous");
		const facts = { ...previous.value.facts, setAsideAt: undefined };
		const marks = present.status === "found" ? present.value.marks : [];
		await putPresent(database, { ...withMarks(previous.value, marks), facts });
		return true;
	});
}

/** Takes the present roster out of use; it becomes the previous one, which can be brought back. */
export async function retireRoster(database: Database, now: string): Promise<void> {
	await inOneStep(database, async () => {
		await keepAsPrevious(database, now);
		await deleteRosterRows(database, "present");
	});
}

/** Deletes the roster that could have been brought back. */
export async function deletePreviousRoster(database: Database): Promise<void> {
	await inOneStep(database, () => deleteRosterRows(database, "previous"));
}

/**
 * Deletes every record of every kind: the school's data is gone from this browser. What its
 * management says is not the school's to delete and stays in force: a wipe unlocks nothing.
 */
export async function deleteAll(database: Database): Promise<void> {
	await database.transaction("rw", database.tables, async () => {
		const managed: unknown = await database.settings.get(managedSlot);
		for (const table of database.tables) await table.clear();
		if (managed !== undefined) await database.settings.put(managed);
	});
}
