import { expect, test } from "vitest";
import { exampleRoster } from "../../rules/engine/example-roster";
import { buildNameIndex } from "../../rules/names/index/name-index";
import { pupilAt } from "../../rules/names/index/pupil-columns";
import { makeBackup, restoreBackup } from "../../storage/backup";
import { changePupil, withdrawConsents } from "../../storage/change-pupils";
import { Database } from "../../storage/database";
import { guardDatabase } from "../../storage/guard-database";
import { loadNameIndex } from "../../storage/load-name-index";
import { loadRoster, retireRoster } from "../../storage/roster";
import { readRevision } from "../../storage/roster-rows";
import { sumOwnContent } from "../../storage/sealed-setup/own-content";
import { openTestDatabase } from "./open-test-database";
import { inStore, load, pupilsIn, refused } from "./roster-in-store";

const tuesday = "2026-10-06T08:00:00.000Z";
const [amelia] = exampleRoster.pupils.filter(({ left }) => !left);
if (!amelia) throw new Error("The example roster has pupils.");

test("the large records stay as they lie, and an index kept from before is never read again", async () => {
	const database = openTestDatabase();
	await load(database, exampleRoster);
	const record: unknown = await database.rosters.get("present");
	await loadNameIndex(database);
	await withdrawConsents(database, amelia.key);
	expect(await database.rosters.get("present")).toEqual(record);
	expect(await database.nameIndexes.get("present")).toBeUndefined();
	expect(await loadNameIndex(database)).toEqual(
		buildNameIndex({ ...exampleRoster, pupils: [...(await pupilsIn(database))] }),
	);
	expect(await database.nameIndexes.get("present")).toBeDefined();
});

test("an index that was being built while somebody was changed is not kept", async () => {
	const database = openTestDatabase();
	await load(database, exampleRoster);
	await database.nameIndexes.clear();
	const tab = new Database(database.name);
	const withdrawn = new Promise((resolve) => {
		database.rosters.hook("reading", (row: unknown) => {
			resolve(withdrawConsents(tab, amelia.key));
			return row;
		});
	});
	await tab.open();
	await loadNameIndex(database);
	await withdrawn;
	const index = await loadNameIndex(database);
	const at = index ? Array.from({ length: index.pupils.size }, (_, n) => n) : [];
	const found = at
		.map((n) => index && pupilAt(index.pupils, n))
		.find((one) => one?.key === amelia.key);
	expect(found?.consent).toEqual(refused);
});

test("a pupil held from before is changed only while that revision is in store", async () => {
	const database = openTestDatabase();
	await load(database, exampleRoster);
	const held = {
		pupil: amelia,
		mark: undefined,
		revision: await readRevision(database, "present"),
	};
	const first = await changePupil(
		database,
		{ was: amelia, now: { ...amelia, knownAs: "Mim" } },
		held,
	);
	expect(first).toMatchObject({ over: held.revision });
	expect(first?.revision).toBe(await readRevision(database, "present"));
	// As held, she is not called so.
	await withdrawConsents(database, amelia.key, held);
	expect(await inStore(database, amelia.key)).toEqual({
		...amelia,
		knownAs: "Mim",
		consent: refused,
	});
});

test("whoever was changed by hand and cannot be read is damaged, not as before", async () => {
	const database = openTestDatabase();
	await load(database, exampleRoster);
	await withdrawConsents(database, amelia.key);
	await database.rewrittenPupils.put({ key: amelia.key, mark: "?" });
	expect(await inStore(database, amelia.key)).toBeUndefined();
	expect(await loadRoster(database)).toMatchObject({ value: { damaged: 1 } });
});

test("many changes by hand are put among all others again, and nothing is lost by it", async () => {
	const database = openTestDatabase();
	const pupils = Array.from({ length: 250 }, (_, n) => ({ ...amelia, key: `pupil-${n}` }));
	await load(database, { ...exampleRoster, pupils });
	for (const { key } of pupils.slice(0, 205)) await withdrawConsents(database, key);
	expect(await database.rewrittenPupils.count()).toBe(5);
	const stored = await pupilsIn(database);
	expect(stored.filter(({ consent }) => consent.photo === "refused")).toHaveLength(205);
	await load(database, { ...exampleRoster, pupils }, tuesday);
	expect(await database.rewrittenPupils.count()).toBe(0);
	const newer = await pupilsIn(database);
	expect(newer.filter(({ consent }) => consent.photo === "refused")).toHaveLength(205);
});

test("a changed pupil is changed in the roster that is set aside, and in none that comes after", async () => {
	const database = openTestDatabase();
	await load(database, exampleRoster);
	await changePupil(database, { was: amelia, now: { ...amelia, knownAs: "Mim" } });
	await retireRoster(database, tuesday);
	expect(await database.rewrittenPupils.count()).toBe(0);
	const previous = await loadRoster(database, "previous");
	const pupils = previous.status === "found" ? previous.value.roster.pupils : [];
	expect(pupils.find(({ key }) => key === amelia.key)).toMatchObject({ knownAs: "Mim" });
	await load(database, exampleRoster, tuesday);
	expect(await inStore(database, amelia.key)).toEqual(amelia);
});

test("a backup holds who was changed by hand, and what it is put over holds nobody back", async () => {
	const database = openTestDatabase();
	await load(database, exampleRoster);
	await withdrawConsents(database, amelia.key);
	const backup = await makeBackup(database, tuesday);
	await changePupil(database, { was: amelia, now: { ...amelia, knownAs: "Mim" } });
	await restoreBackup(database, backup, tuesday);
	expect(await inStore(database, amelia.key)).toEqual({ ...amelia, consent: refused });
});

test("who was changed by hand changes the sum of what is stored, and whoever is changed back does not", async () => {
	const database = openTestDatabase();
	await load(database, exampleRoster);
	const before = await sumOwnContent(database);
	const renamed = { ...amelia, knownAs: "Mim" };
	await changePupil(database, { was: amelia, now: renamed });
	expect(await sumOwnContent(database)).not.toBe(before);
	await changePupil(database, { was: renamed, now: amelia });
	expect(await sumOwnContent(database)).toBe(before);
});

test("nobody who was changed by hand is seen while the set-up is locked", async () => {
	const database = openTestDatabase();
	await load(database, exampleRoster);
	await withdrawConsents(database, amelia.key);
	guardDatabase(database, () => false);
	database.close();
	await database.open();
	expect(await database.rewrittenPupils.toArray()).toEqual([]);
	await expect(withdrawConsents(database, amelia.key)).resolves.toBeNull();
});
