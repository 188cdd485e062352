import { expect, test } from "vitest";
import { exampleRoster } from "../../rules/engine/example-roster";
import { makeBackup, readBackup, restoreBackup } from "../../storage/backup";
import { changePupil } from "../../storage/change-pupils";
import type { Database } from "../../storage/database";
import { setPin } from "../../storage/lock";
import { choosePreset, loadPolicy } from "../../storage/policy";
import { loadRoster, replaceRoster } from "../../storage/roster";
import { loadSettings, saveSettings } from "../../storage/settings";
import { loadStaff, replaceStaff } from "../../storage/staff";
import { openTestDatabase } from "./open-test-database";

const now = "2026-10-05T08:00:00.000Z";
const staff = [{ title: "Mrs", forename: "Helen", surname: "Hartwell" }];

async function setUp(): Promise<Database> {
	const database = openTestDatabase();
	await choosePreset(database, "carlton");
	await replaceRoster(database, exampleRoster, { loadedAt: now, files: ["pupils.csv"] });
	const [first] = exampleRoster.pupils;
	if (first) await changePupil(database, { was: first, now: { ...first, knownAs: "Mim" } });
	await replaceStaff(database, staff);
	await saveSettings(database, { neverPupils: ["Charlie and Lola"] });
	return database;
}

test("a backup put into force on another laptop is the same set-up", async () => {
	const office = await setUp();
	await setPin(office, "482913", new Date(now));
	const text = JSON.stringify(await makeBackup(office, now));
	expect(text).not.toContain("482913");
	const reading = readBackup(text);
	if (!reading.ok) throw new Error(reading.reason);
	const laptop = openTestDatabase();
	await restoreBackup(laptop, reading.backup, now);
	expect(await loadPolicy(laptop)).toEqual(await loadPolicy(office));
	expect(await loadRoster(laptop)).toEqual(await loadRoster(office));
	expect(await loadStaff(laptop)).toEqual({ status: "found", value: staff });
	expect(await loadSettings(laptop)).toEqual(await loadSettings(office));
	expect(await laptop.locks.count()).toBe(0);
	expect(await makeBackup(laptop, now)).toEqual(await makeBackup(office, now));
});

test.each<[string, (file: Record<string, unknown>) => unknown, RegExp]>([
	["no JSON", () => "no backup", /no backup/],
	["another file", () => ({ format: 1 }), /no backup/],
	["a newer version", (file) => ({ ...file, version: 2 }), /newer/],
	["a part too many", (file) => ({ ...file, posts: [] }), /damaged/],
	["a pupil with a birthday", (file) => ({ ...file, staff: [{ born: 1 }] }), /damaged at staff/],
	[
		"a policy that does not ship",
		(file) => ({ ...file, policy: { source: "preset", presetId: "x" } }),
		/policy/,
	],
])("%s is refused with a reason that names nobody", async (_, spoil, reason) => {
	const file = JSON.parse(JSON.stringify(await makeBackup(await setUp(), now))) as Record<
		string,
		unknown
	>;
	const given = spoil(file);
	const reading = readBackup(typeof given === "string" ? given : JSON.stringify(given));
	expect(reading).toMatchObject({ ok: false });
	if (!reading.ok) expect(reading.reason).toMatch(reason);
});

test("a backup that cannot be stored whole changes nothing", async () => {
	const database = await setUp();
	const before = await makeBackup(database, now);
	const broken = { ...before, staff: [{ title: () => "", forename: "", surname: "" }] };
	await expect(restoreBackup(database, broken as unknown as typeof before, now)).rejects.toThrow();
	expect(await makeBackup(database, now)).toEqual(before);
});
