import type { Database } from "../../storage/database";
import type { LoadedSetup } from "../../storage/load-setup";
import { schoolOfAccount } from "../../storage/sealed-setup/school-of-account";
import { loadSetupFacts } from "../../storage/sealed-setup/setup-facts";
import type { SchoolSlot } from "../../storage/slot";
import { loadGuardedSetup } from "./load-guarded-setup";
import { createSetupCache, type SetupCache } from "./setup-cache";

/**
 * Each school's set-up, loaded when one of its accounts is first checked: a laptop of a trust with
 * fifty schools holds the one or two that it posts for. Without an account it is the laptop's own.
 */
export function createSchoolSetups(database: Database): SetupCache<LoadedSetup> {
	return createSchoolCache(database, (slot) => loadGuardedSetup(database, slot));
}

/** Something that is loaded once for each school, by account. */
export function createSchoolCache<Held>(
	database: Database,
	load: (slot: SchoolSlot) => Promise<Held>,
): SetupCache<Held> {
	const places = createSetupCache(async () => {
		const facts = await loadSetupFacts(database);
		return facts.status === "found" ? facts.value.schools : [];
	});
	const bySchool = new Map<SchoolSlot, SetupCache<Held>>();
	return {
		async get(account) {
			const slot = account === undefined ? "present" : schoolOfAccount(await places.get(), account);
			const held = bySchool.get(slot) ?? createSetupCache(() => load(slot));
			bySchool.set(slot, held);
			return held.get();
		},
		drop() {
			places.drop();
			bySchool.clear();
		},
	};
}
