import { Dexie } from "dexie";
import { expect, onTestFinished, test } from "vitest";
import { exampleRoster } from "../../rules/engine/example-roster";
import { withdrawConsents } from "../../storage/change-pupils";
import { Database, migrations } from "../../storage/database";
import { loadRoster, replaceRoster } from "../../storage/roster";
import { openTestDatabase } from "./open-test-database";

/** What a database of the newest version holds after an office has loaded its roster. */
async function rowsOfToday(): Promise<Map<string, unknown[]>> {
	const database = openTestDatabase();
	await replaceRoster(database, exampleRoster, { loadedAt: "2026-10-05T08:00:00.000Z", files: [] });
	const rows = new Map<string, unknown[]>();
	for (const table of database.tables) rows.set(table.name, await table.toArray());
	return rows;
}

async function fillVersion(name: string, version: number, rows: ReadonlyMap<string, unknown[]>) {
	const before = new Dexie(name);
	for (const migrate of migrations.slice(0, version)) migrate(before);
	for (const table of before.tables) await table.bulkPut(rows.get(table.name) ?? []);
	before.close();
}

test.each(migrations.map((_, at) => at + 1))(
	"a laptop at version %d keeps its roster, and a consent can be withdrawn",
	async (version) => {
		const name = `version-${version}-${crypto.randomUUID()}`;
		await fillVersion(name, version, await rowsOfToday());
		const database = new Database(name);
		onTestFinished(() => database.delete());
		const [first] = exampleRoster.pupils;
		expect(await loadRoster(database)).toMatchObject({
			status: "found",
			value: { roster: { pupils: exampleRoster.pupils } },
		});
		await withdrawConsents(database, first?.key ?? "");
		const after = await loadRoster(database);
		const pupils = after.status === "found" ? after.value.roster.pupils : [];
		expect(pupils.find(({ key }) => key === first?.key)?.consent.photo).toBe("refused");
	},
);
