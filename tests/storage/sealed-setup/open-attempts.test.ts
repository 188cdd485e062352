import { expect, test } from "vitest";
import { Database } from "../../../storage/database";
import {
	countAttempt,
	loadOpenAttempts,
	secondsToWait,
} from "../../../storage/sealed-setup/open-attempts";
import { openTestDatabase } from "../open-test-database";

const now = new Date("2026-11-20T09:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

async function afterWrong(times: number): Promise<Database> {
	const database = openTestDatabase();
	for (let n = 0; n < times; n += 1) await countAttempt(database, { isRight: false, now });
	return database;
}

test.each([
	[0, 0],
	[2, 0],
	[3, 30],
	[4, 60],
	[99, 3600],
])("after %i wrong passphrases the next waits %i seconds", async (wrong, seconds) => {
	const attempts = await loadOpenAttempts(await afterWrong(wrong));
	expect(secondsToWait(attempts, now)).toBe(seconds);
	expect(secondsToWait(attempts, later(seconds))).toBe(0);
});

test("neither a restart nor a clock that is put back shortens the wait", async () => {
	const { name } = await afterWrong(3);
	const restarted = new Database(name);
	const attempts = await loadOpenAttempts(restarted);
	restarted.close();
	expect(secondsToWait(attempts, later(10))).toBe(20);
	expect(secondsToWait(attempts, later(-86_400))).toBe(30);
});

test("a right one ends it", async () => {
	const database = await afterWrong(5);
	await countAttempt(database, { isRight: true, now });
	expect(await loadOpenAttempts(database)).toBeNull();
});
