import type { Database } from "../../storage/database";
import { type LoadedSetup, loadSetup } from "../../storage/load-setup";
import { readStanding } from "../../storage/read-standing";
import type { SchoolSlot } from "../../storage/slot";
import { isLost, readSentinel } from "./sentinel";

/** Reads the set-up; a policy that has vanished on its own is a fault of storage, not a school without one. */
export async function loadGuardedSetup(
	database: Database,
	of: SchoolSlot = "present",
): Promise<LoadedSetup> {
	const setup = await loadSetup(database, of);
	if (setup.status === "ready" || setup.reason !== "no-policy") return setup;
	const standing = { ...(await readStanding(database)), hasPolicy: false };
	const wasLost = isLost(await readSentinel(), standing);
	return wasLost ? { status: "unusable", reason: "storage-failed" } : setup;
}
