import { Dexie } from "dexie";
import { expect, onTestFinished, test } from "vitest";
import { exampleRoster } from "../../rules/engine/example-roster";
import { withdrawConsents } from "../../storage/change-pupils";
import { Database, migrations } from "../../storage/database";
import { openTestDatabase } from "./open-test-database";
import { inStore, load, pupilsIn, refused } from "./roster-in-store";

/** What a database of the newest version holds after an office has loaded its roster. */
async function rowsOfToday(): Promise<Map<string, unknown[]>> {
	const database = openTestDatabase();
	await load(database, exampleRoster);
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
		expect(await pupilsIn(database)).toEqual(exampleRoster.pupils);
		await withdrawConsents(database, first?.key ?? "");
		expect((await inStore(database, first?.key ?? ""))?.consent).toEqual(refused);
	},
);
