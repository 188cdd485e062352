import type { Dexie } from "dexie";

/** The first shape of the database. Frozen: a change is a new migration. */
export function initial(database: Dexie): void {
	database.version(1).stores({
		policies: "slot",
		rosterFacts: "slot",
		rosters: "slot",
		nameIndexes: "slot",
		staffLists: "slot",
		settings: "slot",
		importMemories: "slot",
		activity: "++id, at",
	});
}
