import { expect, test } from "vitest";
import { exampleRoster } from "../../rules/engine/example-roster";
import { guardDatabase } from "../../storage/guard-database";
import { loadNameIndex } from "../../storage/load-name-index";
import { extendSession, lockNow, readLock, removePin, setPin, tryPin } from "../../storage/lock";
import { choosePreset, loadPolicy } from "../../storage/policy";
import { deleteAll, loadRoster, loadRosterFacts, replaceRoster } from "../../storage/roster";
import { loadSettings, saveSettings } from "../../storage/settings";
import { openTestDatabase } from "./open-test-database";

const pin = "482913";
const start = new Date("2026-10-05T08:00:00.000Z");
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);

test("without a PIN the set-up is free", async () => {
	const database = openTestDatabase();
	expect(await readLock(database, null, start)).toEqual({ is: "free" });
});

test("who gives the PIN holds a token that counts for a while and for nobody else", async () => {
	const database = openTestDatabase();
	const first = await setPin(database, pin, start);
	expect(await readLock(database, first, start)).toMatchObject({ is: "open" });
	expect(await readLock(database, null, start)).toMatchObject({ is: "locked" });
	expect(await readLock(database, "0".repeat(32), start)).toMatchObject({ is: "locked" });
	await lockNow(database);
	expect(await readLock(database, first, start)).toMatchObject({ is: "locked" });
	const opened = await tryPin(database, pin, start);
	if (opened.is !== "open") throw new Error("The PIN opens.");
	expect(await readLock(database, opened.token, after(1199))).toMatchObject({ is: "open" });
	expect(await readLock(database, opened.token, after(1200))).toMatchObject({ is: "locked" });
	await extendSession(database, after(600));
	expect(await readLock(database, opened.token, after(1799))).toMatchObject({ is: "open" });
	await removePin(database);
	expect(await readLock(database, null, start)).toEqual({ is: "free" });
});

test("neither PIN nor token is stored", async () => {
	const database = openTestDatabase();
	const token = await setPin(database, pin, start);
	const stored = JSON.stringify(await database.locks.toArray());
	expect(stored).not.toContain(pin);
	expect(stored).not.toContain(token);
});

test("from the third wrong try on each waits twice as long, also for the right PIN", async () => {
	const database = openTestDatabase();
	await setPin(database, pin, start);
	expect(await tryPin(database, "1", start)).toEqual({ is: "wrong", waitUntil: null });
	expect(await tryPin(database, "2", start)).toEqual({ is: "wrong", waitUntil: null });
	const third = { is: "wrong", waitUntil: after(30).toISOString() };
	expect(await tryPin(database, "3", start)).toEqual(third);
	expect(await tryPin(database, pin, after(29))).toMatchObject({ is: "too-soon" });
	const fourth = { is: "wrong", waitUntil: after(90).toISOString() };
	expect(await tryPin(database, "4", after(30))).toEqual(fourth);
	expect(await tryPin(database, pin, after(90))).toMatchObject({ is: "open" });
	expect(await tryPin(database, "1", after(91))).toEqual({ is: "wrong", waitUntil: null });
});

test("many tries at once are counted one by one", async () => {
	const database = openTestDatabase();
	await setPin(database, pin, start);
	const tries = ["1", "2", "3", "4", pin].map((one) => tryPin(database, one, start));
	const outcomes = (await Promise.all(tries)).map(({ is }) => is);
	expect(outcomes.filter((is) => is === "too-soon")).toHaveLength(2);
	expect(outcomes).not.toContain("open");
});

test("a damaged lock is locked", async () => {
	const database = openTestDatabase();
	await database.locks.put({ slot: "present", hash: 7 });
	expect(await readLock(database, null, start)).toEqual({
		is: "locked",
		by: "pin",
		waitUntil: null,
	});
	expect(await tryPin(database, pin, start)).toMatchObject({ is: "wrong" });
});

test("a locked page's database gives no pupil and takes no change but what staff do", async () => {
	const database = openTestDatabase();
	let isOpen = true;
	guardDatabase(database, () => isOpen);
	await choosePreset(database, "carlton");
	await replaceRoster(database, exampleRoster, { loadedAt: start.toISOString(), files: [] });
	isOpen = false;
	expect((await loadRoster(database)).status).not.toBe("found");
	expect(await loadNameIndex(database)).toBeNull();
	expect(await loadRosterFacts(database)).toMatchObject({ status: "found" });
	await expect(choosePreset(database, "westfield")).rejects.toThrow();
	await expect(saveSettings(database, { holdUnchecked: false })).rejects.toThrow();
	await expect(deleteAll(database)).rejects.toThrow();
	await database.activity.add({ at: start.toISOString() });
	isOpen = true;
	expect(await loadPolicy(database)).toMatchObject({ value: { policy: { id: "carlton" } } });
	expect((await loadSettings(database)).holdUnchecked).toBe(true);
	expect(await loadRoster(database)).toMatchObject({ value: { roster: exampleRoster } });
});
