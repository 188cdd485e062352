import type { Database } from "../../storage/database";
import { type LoadedSetup, loadSetup } from "../../storage/load-setup";
import { isLost, readSentinel, sentinelFor } from "./sentinel";

/** Reads the set-up; a policy that has vanished on its own is a fault of storage, not a school without one. */
export async function loadGuardedSetup(database: Database): Promise<LoadedSetup> {
	const setup = await loadSetup(database);
	if (setup.status === "ready" || setup.reason !== "no-policy") return setup;
	const wasLost = isLost(await readSentinel(), sentinelFor(setup));
	return wasLost ? { status: "unusable", reason: "storage-failed" } : setup;
}
