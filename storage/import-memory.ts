import { z } from "zod";
import type { Database } from "./database";
import { randomHex } from "./hash-pin";
import { parseStored } from "./parse-stored";
import { type RosterMapping, rosterMapping } from "./roster-import/columns/roster-mapping";

const row = z.strictObject({
	slot: z.literal("present"),
	salt: z.string().regex(/^[0-9a-f]{32}$/),
	mapping: rosterMapping,
});

/** What is remembered from one import for the next. */
export interface ImportMemory {
	/** Mixed into pupils' keys, so that they say nothing on another laptop. */
	readonly salt: string;
	readonly mapping: RosterMapping;
}

/** Reads what is remembered; a first or damaged one gets a new salt, which is stored at once. */
export async function loadImportMemory(database: Database): Promise<ImportMemory> {
	const stored = parseStored(row, await database.importMemories.get("present"));
	if (stored.status === "found") return stored.value;
	const memory: ImportMemory = { salt: randomHex(16), mapping: { format: 1, tables: [] } };
	await database.importMemories.put({ slot: "present", ...memory });
	return memory;
}

/**
 * Remembers the administrator's decisions about headings and values. Those about a list without
 * headings are not remembered: the next one with as many columns may be another list.
 */
export async function saveMapping(database: Database, mapping: RosterMapping): Promise<void> {
	const { salt } = await loadImportMemory(database);
	const tables = mapping.tables.filter(({ headings }) => !headings.every(isPlaceOnly));
	await database.importMemories.put({ slot: "present", salt, mapping: { ...mapping, tables } });
}

function isPlaceOnly(heading: string): boolean {
	return /^\(column \d+\)$/.test(heading);
}
