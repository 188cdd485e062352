import { expect, test } from "vitest";
import {
	loadDutyMarks,
	markDutyDone,
	noteAskedDuties,
	undoDutyMark,
} from "../../storage/duty-marks";
import { countDue, loadDuties } from "../../storage/load-duties";
import { choosePreset } from "../../storage/policy";
import { openTestDatabase } from "./open-test-database";

test("a duty is done once a day, newest first, and can be taken back", async () => {
	const database = openTestDatabase();
	await markDutyDone(database, "followers/check-followers", "2026-11-01");
	await markDutyDone(database, "followers/check-followers", "2026-11-15");
	await markDutyDone(database, "followers/check-followers", "2026-11-15");
	const { done } = await loadDutyMarks(database);
	expect(done.map(({ on }) => on)).toEqual(["2026-11-15", "2026-11-01"]);
	await undoDutyMark(database, done[0]?.id ?? 0);
	expect((await loadDutyMarks(database)).done.map(({ on }) => on)).toEqual(["2026-11-01"]);
});

test("a duty is asked since the first day, whatever is asked later", async () => {
	const database = openTestDatabase();
	await noteAskedDuties(database, ["a/x"], "2026-11-01");
	await noteAskedDuties(database, ["a/x", "b/y"], "2026-11-09");
	expect([...(await loadDutyMarks(database)).askedSince]).toEqual([
		["a/x", "2026-11-01"],
		["b/y", "2026-11-09"],
	]);
});

test("a damaged mark is left out, so that its duty is asked again", async () => {
	const database = openTestDatabase();
	await database.dutyMarks.add({ dutyId: "a/x", what: "done", on: "yesterday" });
	expect((await loadDutyMarks(database)).done).toEqual([]);
});

test("the policy's duties stand as they were marked; without a policy there are none", async () => {
	const database = openTestDatabase();
	expect(countDue(await loadDuties(database, "2026-11-18"))).toBe(0);
	await choosePreset(database, "carlton");
	const first = await loadDuties(database, "2026-11-18");
	expect(first.standings.slice(0, 3).map(({ duty, status }) => [duty.kind, status])).toEqual([
		["review-policy", "overdue"],
		["check-followers", "due"],
		["refresh-roster", "due"],
	]);
	expect(countDue(first)).toBe(3);
	await markDutyDone(database, "check-followers/check-followers", "2026-11-18");
	const then = await loadDuties(database, "2026-11-18");
	expect(countDue(then)).toBe(2);
	expect(then.standings.find(({ duty }) => duty.kind === "check-followers")?.dueOn).toBe(
		"2026-11-25",
	);
});
