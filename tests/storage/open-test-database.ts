import { onTestFinished } from "vitest";
import { Database } from "../../storage/database";

let count = 0;

/** A database of its own for one test, in the browser's real IndexedDB; gone afterwards. */
export function openTestDatabase(): Database {
	count += 1;
	const database = new Database(`test-${count}-${crypto.randomUUID()}`);
	onTestFinished(() => {
		database.close();
		indexedDB.deleteDatabase(database.name);
	});
	return database;
}
