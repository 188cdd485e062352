import type { Database } from "../../storage/database";
import { loadManaged, type ManagedReading } from "../../storage/managed";
import type { Stored } from "../../storage/parse-stored";
import { type Following, loadFollowing } from "../../storage/sealed-setup/following";
import { loadSetupFacts, type SetupFacts } from "../../storage/sealed-setup/setup-facts";

/** Where this laptop's set-up comes from and who decides over it. */
export interface SetupStanding {
	readonly facts: Stored<SetupFacts>;
	readonly following: Following | null;
	readonly managed: ManagedReading;
}

/** Reads all of it from the database. */
export async function loadSetupStanding(database: Database): Promise<SetupStanding> {
	const [facts, following, managed] = await Promise.all([
		loadSetupFacts(database),
		loadFollowing(database),
		loadManaged(database),
	]);
	return { facts, following, managed };
}
