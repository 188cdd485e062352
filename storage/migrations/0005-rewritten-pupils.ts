import type { Dexie } from "dexie";

/** Pupils changed by hand since the present roster's records were put. */
export function rewrittenPupils(database: Dexie): void {
	database.version(5).stores({ rewrittenPupils: "key" });
}
