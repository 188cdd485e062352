import { expect, test } from "vitest";
import { loadImportMemory, saveMapping } from "../../storage/import-memory";
import type { RosterMapping } from "../../storage/roster-import/columns/roster-mapping";
import { openTestDatabase } from "./open-test-database";

const mapping: RosterMapping = {
	format: 1,
	tables: [
		{
			headings: ["Name", "Photos"],
			title: "",
			roles: [{ of: "Photos", is: "consent:photo" }],
			values: [{ heading: "Photos", value: "x", means: "given" }],
			types: [],
			rowMeans: null,
		},
	],
};

test("decisions are remembered and the salt stays", async () => {
	const database = openTestDatabase();
	const { salt } = await loadImportMemory(database);
	await saveMapping(database, mapping);
	expect(await loadImportMemory(database)).toMatchObject({ salt, mapping });
});

test("every laptop gets a salt of its own", async () => {
	const salts = await Promise.all(
		[openTestDatabase(), openTestDatabase()].map(async (one) => (await loadImportMemory(one)).salt),
	);
	expect(new Set(salts).size).toBe(2);
});

test("a damaged memory is begun anew", async () => {
	const database = openTestDatabase();
	await database.importMemories.put({ slot: "present", salt: "short", mapping: {} });
	expect((await loadImportMemory(database)).mapping).toEqual({ format: 1, tables: [] });
});
