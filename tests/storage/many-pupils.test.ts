import { expect, test } from "vitest";
import type { Pupil } from "../../rules/domain/pupil";
import { examplePolicy } from "../../rules/engine/example-policy";
import { exampleRoster } from "../../rules/engine/example-roster";
import { loadSetup } from "../../storage/load-setup";
import { saveOwnPolicy } from "../../storage/policy";
import { replaceRoster } from "../../storage/roster";
import { openTestDatabase } from "./open-test-database";

const many = 100_000;

function manyPupils(): Pupil[] {
	const [pattern] = exampleRoster.pupils;
	if (!pattern) throw new Error("The example roster has pupils.");
	const letters = (n: number) =>
		Array.from({ length: 6 }, (_, at) => String.fromCharCode(97 + (Math.floor(n / 7 ** at) % 26)));
	return Array.from({ length: many }, (_, n) => ({
		...pattern,
		key: `pupil-${n}`,
		forename: `A${letters(n % 900).join("")}`,
		surname: `S${letters(n).join("")}`,
		class: `${(n % 6) + 1}A`,
	}));
}

test("100,000 pupils are stored, and a cold reader finds them without building the index anew", async () => {
	const database = openTestDatabase();
	await saveOwnPolicy(database, examplePolicy());
	const pupils = manyPupils();
	const origin = { loadedAt: "2026-10-05T08:00:00.000Z", files: [] };
	await replaceRoster(database, { ...exampleRoster, pupils }, origin);
	// Without the pupils' own rows only the stored index can tell.
	await database.rosters.clear();
	database.close();
	await database.open();
	const setup = await loadSetup(database);
	if (setup.status !== "ready") throw new Error(setup.reason);
	const last = pupils.at(-1);
	const text = `Well done ${last?.forename ?? ""} ${last?.surname ?? ""}!`;
	const found = setup.people.namesIn(text).flatMap((hit) => hit.pupils);
	expect(found.map(({ key }) => key)).toContain(last?.key);
}, 60_000);
