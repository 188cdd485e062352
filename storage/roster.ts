import { z } from "zod";
import { type Pupil, pupil, purpose, type Roster } from "../rules/domain/pupil";
import { buildNameIndex } from "../rules/names/index/name-index";
import type { Database } from "./database";
import { nameIndexRow } from "./name-index";
import { parseStored, type Stored } from "./parse-stored";
import { type SchoolSlot, type Slot, slot } from "./slot";

/** What is told about a roster without showing anybody. */
const rosterFacts = z.strictObject({
	/** ISO date on which the school's system gave the list. */
	date: z.iso.date(),
	/** ISO date and time at which it was loaded here. */
	loadedAt: z.iso.datetime(),
	/** Names of the files it came from. */
	files: z.array(z.string()),
	covers: z.array(purpose),
	pupilCount: z.int().nonnegative(),
});
export type RosterFacts = Readonly<z.infer<typeof rosterFacts>>;

const factsRow = z.strictObject({ slot, facts: rosterFacts });
const pupilsRow = z.strictObject({ slot, pupils: z.array(z.unknown()) });

/** Pupils as stored, and how many rows could not be read. */
export interface StoredRoster {
	readonly facts: RosterFacts;
	readonly roster: Roster;
	readonly damaged: number;
}

/** Reads what is known about a roster, without its pupils. */
export async function loadRosterFacts(
	database: Database,
	of: Slot = "present",
): Promise<Stored<RosterFacts>> {
	const stored = parseStored(factsRow, await database.rosterFacts.get(of));
	return stored.status === "found" ? { status: "found", value: stored.value.facts } : stored;
}

/** Reads a roster with every pupil parsed: for our pages; a check reads the name index instead. */
export async function loadRoster(
	database: Database,
	of: Slot = "present",
): Promise<Stored<StoredRoster>> {
	const facts = await loadRosterFacts(database, of);
	if (facts.status !== "found") return facts;
	const stored = parseStored(pupilsRow, await database.rosters.get(of));
	if (stored.status !== "found") return { status: "damaged" };
	const { date, covers } = facts.value;
	const pupils = stored.value.pupils.flatMap((one): Pupil[] => {
		const parsed = pupil.safeParse(one);
		return parsed.success ? [parsed.data] : [];
	});
	return {
		status: "found",
		value: {
			facts: facts.value,
			roster: { date, covers, pupils },
			damaged: stored.value.pupils.length - pupils.length,
		},
	};
}

/**
 * Puts a roster in the place of the present one, with its index, in one transaction; the present
 * one becomes the previous. `loadedAt` is an ISO date and time.
 */
export async function replaceRoster(
	database: Database,
	{ date, covers, pupils }: Roster,
	{ loadedAt, files }: Pick<RosterFacts, "loadedAt" | "files">,
): Promise<void> {
	const rows = rosterRows("present", { date, covers, pupils }, { loadedAt, files });
	await inOneStep(database, async () => {
		await keepAsPrevious(database);
		await putRosterRows(database, rows);
	});
}

/** The records of one roster, its index built: made before a transaction, which must not wait. */
export function rosterRows(
	of: SchoolSlot,
	{ date, covers, pupils }: Roster,
	{ loadedAt, files }: Pick<RosterFacts, "loadedAt" | "files">,
) {
	return {
		facts: { slot: of, facts: { date, loadedAt, files, covers, pupilCount: pupils.length } },
		pupils: { slot: of, pupils },
		index: nameIndexRow(buildNameIndex({ date, covers, pupils }), of),
	};
}
export type RosterRows = ReturnType<typeof rosterRows>;

/** Stores a roster's records; belongs into a transaction over the three tables. */
export async function putRosterRows(
	database: Database,
	{ facts, pupils, index }: RosterRows,
): Promise<void> {
	await database.rosterFacts.put(facts);
	await database.rosters.put(pupils);
	await database.nameIndexes.put(index);
}

/** Makes the present roster the previous one; belongs into a transaction. False when there is none. */
// Not async: Dexie loses its transaction across a promise that an async function only passes on.
export function keepAsPrevious(database: Database): Promise<boolean> {
	return move(database, "present", "previous");
}

/** Brings the previous roster back in one transaction. False when there is none; then nothing changes. */
export async function restorePreviousRoster(database: Database): Promise<boolean> {
	return inOneStep(database, async () => {
		const isMoved = await move(database, "previous", "present");
		// Built anew from the pupils when it is next needed.
		if (isMoved) await database.nameIndexes.clear();
		return isMoved;
	});
}

/** Deletes the roster that could have been brought back. */
export async function deletePreviousRoster(database: Database): Promise<void> {
	await inOneStep(database, async () => {
		await database.rosterFacts.delete("previous");
		await database.rosters.delete("previous");
	});
}

/** Deletes every record of every kind: the school's data is gone from this browser. */
export async function deleteAll(database: Database): Promise<void> {
	await database.transaction("rw", database.tables, async () => {
		for (const table of database.tables) await table.clear();
	});
}

async function move(database: Database, from: Slot, to: Slot): Promise<boolean> {
	const facts = parseStored(factsRow, await database.rosterFacts.get(from));
	const pupils = parseStored(pupilsRow, await database.rosters.get(from));
	if (facts.status !== "found" || pupils.status !== "found") return false;
	await database.rosterFacts.put({ ...facts.value, slot: to });
	await database.rosters.put({ ...pupils.value, slot: to });
	await database.rosterFacts.delete(from);
	await database.rosters.delete(from);
	return true;
}

function inOneStep<Value>(database: Database, work: () => Promise<Value>): Promise<Value> {
	const { rosterFacts, rosters, nameIndexes } = database;
	return database.transaction("rw", rosterFacts, rosters, nameIndexes, work);
}
