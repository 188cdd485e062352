import { expect, test } from "vitest";
import { exampleRoster } from "../../rules/engine/example-roster";
import { choosePreset } from "../../storage/policy";
import { readStanding } from "../../storage/read-standing";
import { replaceRoster } from "../../storage/roster";
import { openTestDatabase } from "./open-test-database";

test("what is stored is told, and what cannot be read is there all the same", async () => {
	const database = openTestDatabase();
	expect(await readStanding(database)).toEqual({ hasPolicy: false, hasRoster: false });
	await choosePreset(database, "william-hogarth");
	const origin = { loadedAt: "2026-10-05T08:00:00.000Z", files: [] };
	await replaceRoster(database, exampleRoster, origin);
	expect(await readStanding(database)).toEqual({ hasPolicy: true, hasRoster: true });
	await database.policies.put({ slot: "present", nonsense: true });
	await database.rosterFacts.put({ slot: "present", nonsense: true });
	expect(await readStanding(database)).toEqual({ hasPolicy: true, hasRoster: true });
});
