import { browser } from "wxt/browser";
import type { Database } from "../../../storage/database";
import { loadManaged, type ManagedValues, saveManaged } from "../../../storage/managed";
import {
	loadFollowing,
	saveFollowing,
	startFollowing,
} from "../../../storage/sealed-setup/following";
import { askManagement } from "./ask-management";

/**
 * Copies what the browser's management says into our storage, where every reader finds it, and
 * follows its address. Gives whether anything is other than before.
 */
export async function syncManaged(database: Database): Promise<boolean> {
	const reading = await askManagement(() => browser.storage.managed.get());
	if (!reading) return false;
	const before = await loadManaged(database);
	const hasChanged = JSON.stringify(reading) !== JSON.stringify(before);
	if (hasChanged) await saveManaged(database, reading);
	return (await followManaged(database, reading.values)) || hasChanged;
}

/** An address by management comes before one by hand; when it goes, its following ends. */
async function followManaged(database: Database, values: ManagedValues): Promise<boolean> {
	const before = await loadFollowing(database);
	const { setupAddress: address, setupPublisher: publisher = null } = values;
	const secret = values.setupKey ?? values.setupPassphrase;
	if (address === undefined || secret === undefined) {
		if (before?.isManaged) await saveFollowing(database, null);
		return before?.isManaged === true;
	}
	const after = startFollowing({ address, secret, publisher, isManaged: true }, before);
	const hasChanged = JSON.stringify(after) !== JSON.stringify(before);
	if (hasChanged) await saveFollowing(database, after);
	return hasChanged;
}
