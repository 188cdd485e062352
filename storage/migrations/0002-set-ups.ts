import type { Dexie } from "dexie";

/** Set-up files: the one in force, the key that publishes, the address followed, wrong passphrases. */
export function setUps(database: Dexie): void {
	database.version(2).stores({
		setups: "slot",
		publishers: "slot",
		followings: "slot",
		openAttempts: "slot",
	});
}
