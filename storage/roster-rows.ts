import { z } from "zod";
import { type Pupil, pupil, purpose, type Roster } from "../rules/domain/pupil";
import { buildNameIndex } from "../rules/names/index/name-index";
import type { Database } from "./database";
import type { KeptPupils } from "./keep-from-before";
import { nameIndexRow } from "./name-index";
import { parseStored, type Stored } from "./parse-stored";
import { pupilMark } from "./pupil-marks";
import { withRewritten } from "./rewritten-pupils";
import { type SchoolSlot, type Slot, slot } from "./slot";

/** What is told about a roster without showing anybody. */
export const rosterFacts = z.strictObject({
	/** ISO date on which the school's system gave the list. */
	date: z.iso.date(),
	/** ISO date and time at which it was loaded here. */
	loadedAt: z.iso.datetime(),
	/** Names of the files it came from. */
	files: z.array(z.string()),
	covers: z.array(purpose),
	pupilCount: z.int().nonnegative(),
	/** ISO date and time at which it was taken out of use. */
	setAsideAt: z.iso.datetime().optional(),
});
export type RosterFacts = Readonly<z.infer<typeof rosterFacts>>;
export type RosterOrigin = Pick<RosterFacts, "loadedAt" | "files">;

const factsRow = z.strictObject({
	slot,
	facts: rosterFacts,
	/** Another one with every change, however small. */
	revision: z.uuid().optional(),
});
const pupilsRow = z.strictObject({
	slot,
	pupils: z.array(z.unknown()),
	/** What was changed by hand, by pupil. */
	marks: z.array(pupilMark).default([]),
	/** Since when (ISO date and time) a pupil is on no list any more. */
	leavers: z.array(z.strictObject({ key: z.string(), since: z.iso.datetime() })).default([]),
});

/** A roster as read; `damaged` pupils could not be. */
export interface ReadRoster extends KeptPupils {
	readonly facts: RosterFacts;
	readonly damaged: number;
}

/** Reads what is known about a roster, without its pupils. */
export function readFacts(database: Database, of: Slot): Promise<Stored<RosterFacts>> {
	return database.rosterFacts.get(of).then((row) => {
		const stored = parseStored(factsRow, row);
		return stored.status === "found" ? { status: "found", value: stored.value.facts } : stored;
	});
}

/** Reads which revision of a roster is stored, so that who holds it knows whether it is still the one; null when that cannot be told. */
export function readRevision(database: Database, of: Slot): Promise<string | null> {
	return database.rosterFacts.get(of).then((row) => {
		const stored = parseStored(factsRow, row);
		return stored.status === "found" ? (stored.value.revision ?? null) : null;
	});
}

/** Reads a roster's pupils as they lie in store; those changed by hand since are in their places. */
export function readPupilRows(
	database: Database,
	of: Slot,
): Promise<Stored<z.output<typeof pupilsRow>>> {
	// At one instant: between two, what was changed by hand could move from one table into the other.
	return database.transaction("r", database.rosters, database.rewrittenPupils, async () => {
		const stored = parseStored(pupilsRow, await database.rosters.get(of));
		if (stored.status !== "found" || of !== "present") return stored;
		return { status: "found", value: await withRewritten(database, stored.value) };
	});
}

/** Reads a roster whole, every pupil parsed. */
export async function readRoster(database: Database, of: Slot): Promise<Stored<ReadRoster>> {
	const facts = await readFacts(database, of);
	if (facts.status !== "found") return facts;
	const stored = await readPupilRows(database, of);
	if (stored.status !== "found") return { status: "damaged" };
	const { marks, leavers } = stored.value;
	const pupils = stored.value.pupils.flatMap((one): Pupil[] => {
		const parsed = pupil.safeParse(one);
		return parsed.success ? [parsed.data] : [];
	});
	const damaged = stored.value.pupils.length - pupils.length;
	return { status: "found", value: { facts: facts.value, pupils, marks, leavers, damaged } };
}

/** The records of one roster, its index built: made before a transaction, which must not wait. */
export function rosterRows(
	of: SchoolSlot,
	{ date, covers, pupils }: Roster,
	{ loadedAt, files }: RosterOrigin,
) {
	const facts = { date, loadedAt, files, covers, pupilCount: pupils.length };
	return recordsOf(of, { facts, pupils, marks: [], leavers: [] });
}
export type RosterRows = ReturnType<typeof rosterRows>;

/** Stores a roster's records; belongs into a transaction over its tables. */
export async function putRosterRows(
	database: Database,
	{ facts, pupils, index }: RosterRows,
): Promise<void> {
	await database.rosterFacts.put(facts);
	await database.rosters.put(pupils);
	await database.nameIndexes.put(index);
	if (pupils.slot === "present") await database.rewrittenPupils.clear();
}

/** Gives the present roster another revision, and takes its index away, which was of the one before; belongs into a transaction. */
export async function renewRevision(database: Database): Promise<string> {
	const stored = parseStored(factsRow, await database.rosterFacts.get("present"));
	if (stored.status !== "found") throw new Error("There is no roster to change.");
	const revision = crypto.randomUUID();
	await database.rosterFacts.put({ ...stored.value, revision });
	await database.nameIndexes.delete("present");
	return revision;
}

/** Deletes a roster's records; belongs into a transaction. */
export async function deleteRosterRows(database: Database, of: Slot): Promise<void> {
	for (const table of [database.rosterFacts, database.rosters, database.nameIndexes]) {
		await table.delete(of);
	}
	if (of === "present") await database.rewrittenPupils.clear();
}

/** Stores a roster with its index in the present one's place and gives its revision; belongs into a transaction. */
export async function putPresent(
	database: Database,
	given: Omit<ReadRoster, "damaged">,
): Promise<string> {
	const records = recordsOf("present", given);
	await putRosterRows(database, records);
	return records.facts.revision;
}

/** Stores a roster as the one before, without an index; belongs into a transaction. */
export async function putPrevious(
	database: Database,
	{ facts, pupils, marks, leavers }: ReadRoster,
	now: string,
): Promise<void> {
	await database.rosterFacts.put({ slot: "previous", facts: { ...facts, setAsideAt: now } });
	await database.rosters.put({ slot: "previous", pupils, marks, leavers });
}

/** Copies the present roster's records as they are to the one before; false when there are none. */
export async function copyToPrevious(database: Database, now: string): Promise<boolean> {
	const facts = parseStored(factsRow, await database.rosterFacts.get("present"));
	const pupils = await readPupilRows(database, "present");
	if (facts.status !== "found" || pupils.status !== "found") return false;
	const setAside = { ...facts.value.facts, setAsideAt: now };
	await database.rosterFacts.put({ slot: "previous", facts: setAside });
	await database.rosters.put({ ...pupils.value, slot: "previous" });
	return true;
}

/** The tables that rosters stand in. */
export function rosterTables(database: Database) {
	const { rosterFacts, rosters, rewrittenPupils, nameIndexes } = database;
	return [rosterFacts, rosters, rewrittenPupils, nameIndexes];
}

/** Runs work over the roster's tables in one transaction: all of it or nothing. */
export function inOneStep<Value>(database: Database, work: () => Promise<Value>): Promise<Value> {
	return database.transaction("rw", rosterTables(database), work);
}

function recordsOf(of: SchoolSlot, { facts, pupils, marks, leavers }: Omit<ReadRoster, "damaged">) {
	const { date, covers } = facts;
	return {
		facts: { slot: of, facts, revision: crypto.randomUUID() },
		pupils: { slot: of, pupils, marks, leavers },
		index: nameIndexRow(buildNameIndex({ date, covers, pupils: [...pupils] }), of),
	};
}
