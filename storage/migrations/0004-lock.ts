import type { Dexie } from "dexie";

/** The PIN that keeps the set-up from everybody but the administrator. */
export function lock(database: Dexie): void {
	database.version(4).stores({ locks: "slot" });
}
