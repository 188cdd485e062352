import { expect, test } from "vitest";
import { exampleRoster } from "../../rules/engine/example-roster";
import { type ActivityEntry, appendActivity, listActivity } from "../../storage/activity";
import { deleteExpired } from "../../storage/retention";
import { loadRosterFacts, replaceRoster } from "../../storage/roster";
import { loadSettings, saveSettings } from "../../storage/settings";
import { openTestDatabase } from "./open-test-database";

const entry: ActivityEntry = {
	at: "2026-10-05T08:00:00.000Z",
	account: "@FairmeadSch",
	ruleId: "required-hashtags",
	severity: "error",
	outcome: "overridden",
	reason: "other",
	initials: "HH",
	rosterDate: "2026-09-07",
};

test("the log gives the newest first and counts what it cannot read", async () => {
	const database = openTestDatabase();
	await appendActivity(database, entry);
	await appendActivity(database, { ...entry, at: "2026-10-06T08:00:00.000Z" });
	await database.activity.add({ at: "2026-10-07T08:00:00.000Z", text: "damaged" });
	const { entries, damaged } = await listActivity(database, 10);
	expect(entries.map(({ at }) => at.slice(0, 10))).toEqual(["2026-10-06", "2026-10-05"]);
	expect(damaged).toBe(1);
});

test("an entry that carries words is not stored", async () => {
	const database = openTestDatabase();
	const wider = { ...entry, text: "Well done" };
	await expect(appendActivity(database, wider)).rejects.toThrow();
	expect(await database.activity.count()).toBe(0);
});

test("a decision is kept for exactly its days", async () => {
	const database = openTestDatabase();
	await saveSettings(database, { activityDays: 10 });
	await appendActivity(database, entry);
	await deleteExpired(database, new Date("2026-10-15T08:00:00.000Z"));
	expect(await database.activity.count()).toBe(1);
	await deleteExpired(database, new Date("2026-10-15T08:00:00.001Z"));
	expect(await database.activity.count()).toBe(0);
});

test("the previous roster is deleted after its days, the present one never", async () => {
	const database = openTestDatabase();
	const origin = { loadedAt: "2026-10-01T00:00:00.000Z", files: [] };
	await replaceRoster(database, exampleRoster, origin);
	await replaceRoster(database, exampleRoster, origin);
	await deleteExpired(database, new Date("2026-10-31T00:00:00.000Z"));
	expect(await loadRosterFacts(database, "previous")).toMatchObject({ status: "found" });
	await deleteExpired(database, new Date("2026-10-31T00:00:00.001Z"));
	expect(await loadRosterFacts(database, "previous")).toEqual({ status: "none" });
	expect(await loadRosterFacts(database)).toMatchObject({ status: "found" });
});

test("damaged settings fall back to the strict defaults", async () => {
	const database = openTestDatabase();
	await saveSettings(database, { holdUnchecked: false });
	expect((await loadSettings(database)).holdUnchecked).toBe(false);
	await database.settings.put({ slot: "present", settings: { holdUnchecked: "no" } });
	expect((await loadSettings(database)).holdUnchecked).toBe(true);
});
