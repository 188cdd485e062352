import { expect, test } from "vitest";
import type { Pupil, Roster } from "../../rules/domain/pupil";
import { exampleRoster } from "../../rules/engine/example-roster";
import { loadNameIndex } from "../../storage/load-name-index";
import { readLock } from "../../storage/lock";
import { saveManaged } from "../../storage/managed";
import { choosePreset, loadPolicy } from "../../storage/policy";
import {
	deleteAll,
	loadRoster,
	loadRosterFacts,
	replaceRoster,
	restorePreviousRoster,
} from "../../storage/roster";
import { loadSettings, saveSettings } from "../../storage/settings";
import { openTestDatabase } from "./open-test-database";

const now = "2026-10-06T08:00:00.000Z";
const origin = { loadedAt: "2026-10-05T08:00:00.000Z", files: ["consents.csv"] };
const [first, ...others] = exampleRoster.pupils;
if (!first) throw new Error("The example roster has pupils.");
const smaller: Roster = { ...exampleRoster, date: "2026-10-01", pupils: others };

test("no roster is no fault", async () => {
	const database = openTestDatabase();
	expect(await loadRoster(database)).toEqual({ status: "none" });
	expect(await loadNameIndex(database)).toBeNull();
});

test("a roster is read back as it was stored, with its index", async () => {
	const database = openTestDatabase();
	await replaceRoster(database, exampleRoster, origin);
	expect(await loadRoster(database)).toEqual({
		status: "found",
		value: {
			facts: { ...origin, date: "2026-09-07", covers: exampleRoster.covers, pupilCount: 17 },
			roster: exampleRoster,
			damaged: 0,
		},
	});
	expect((await loadNameIndex(database))?.date).toBe("2026-09-07");
});

test("the roster before comes back, index and all, and can go again", async () => {
	const database = openTestDatabase();
	await replaceRoster(database, exampleRoster, origin);
	await replaceRoster(database, smaller, origin);
	expect((await loadNameIndex(database))?.date).toBe("2026-10-01");
	expect(await restorePreviousRoster(database, now)).toBe(true);
	expect(await loadRosterFacts(database)).toMatchObject({ value: { date: "2026-09-07" } });
	expect((await loadNameIndex(database))?.date).toBe("2026-09-07");
	expect(await restorePreviousRoster(database, now)).toBe(true);
	expect(await loadRosterFacts(database)).toMatchObject({ value: { pupilCount: 16 } });
});

test("a replacement that fails half way changes nothing", async () => {
	const database = openTestDatabase();
	await replaceRoster(database, exampleRoster, origin);
	const unstorable = { ...first, middle: () => "" } as unknown as Pupil;
	const broken = { ...smaller, pupils: [...others, unstorable] };
	await expect(replaceRoster(database, broken, origin)).rejects.toThrow();
	expect(await loadRoster(database)).toMatchObject({ value: { roster: exampleRoster } });
	expect(await loadRosterFacts(database, "previous")).toEqual({ status: "none" });
	expect((await loadNameIndex(database))?.date).toBe("2026-09-07");
});

test("a damaged pupil is counted and the others are read", async () => {
	const database = openTestDatabase();
	await replaceRoster(database, exampleRoster, origin);
	const damaged = { ...first, consent: { photo: "perhaps" } };
	await database.rosters.put({ slot: "present", pupils: [damaged, ...others] });
	expect(await loadRoster(database)).toMatchObject({
		status: "found",
		value: { damaged: 1, roster: { pupils: others } },
	});
});

test.each<[string, unknown]>([
	["a date that is none", { slot: "present", facts: { date: "yesterday" } }],
	["facts that are missing", { slot: "present" }],
])("a record with %s says that it is damaged", async (_, row) => {
	const database = openTestDatabase();
	await replaceRoster(database, exampleRoster, origin);
	await database.rosterFacts.put(row);
	expect(await loadRosterFacts(database)).toEqual({ status: "damaged" });
	expect(await loadRoster(database)).toEqual({ status: "damaged" });
});

test("an index of an older shape is built anew from the pupils and kept", async () => {
	const database = openTestDatabase();
	await replaceRoster(database, exampleRoster, origin);
	const kept: unknown = await database.nameIndexes.get("present");
	await database.nameIndexes.put({ slot: "present", format: 0, index: {} });
	expect((await loadNameIndex(database))?.date).toBe("2026-09-07");
	expect(await database.nameIndexes.get("present")).toEqual(kept);
});

test("wiping leaves nothing of any kind", async () => {
	const database = openTestDatabase();
	await choosePreset(database, "william-hogarth");
	await replaceRoster(database, exampleRoster, origin);
	await replaceRoster(database, smaller, origin);
	await deleteAll(database);
	const counts = await Promise.all(database.tables.map((table) => table.count()));
	expect(Math.max(...counts)).toBe(0);
	expect(await loadPolicy(database)).toEqual({ status: "none" });
});

test("wiping takes nothing back of what management says", async () => {
	const database = openTestDatabase();
	await saveManaged(database, { values: { lockOptions: true }, unusable: [] });
	await saveSettings(database, { neverPupils: ["Quill"] });
	await deleteAll(database);
	expect((await readLock(database, null, new Date(now))).is).toBe("locked");
	expect((await loadSettings(database)).neverPupils).toEqual([]);
});
