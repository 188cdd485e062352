import type { Database } from "../database";
import { loadManaged } from "../managed";
import { loadFollowing } from "./following";
import { loadSetupFacts } from "./setup-facts";

/** How old the set-up file in force is. Dates are ISO dates, UTC. */
export interface SetupFileState {
	readonly issue: number;
	readonly issuedOn: string;
	/** When it was last known to be the newest; null where no address is followed, or before the first look. */
	readonly confirmedOn: string | null;
	/** Days without a confirmation after which checks only ask; null where no address is followed. */
	readonly maxAgeDays: number | null;
}

const usualMaxAgeDays = 14;

/** Reads the state of the set-up file in force; null on a laptop that was set up by itself. */
export async function loadFileState(database: Database): Promise<SetupFileState | null> {
	const [facts, following, { values }] = await Promise.all([
		loadSetupFacts(database),
		loadFollowing(database),
		loadManaged(database),
	]);
	if (facts.status !== "found") return null;
	return {
		issue: facts.value.issue,
		issuedOn: facts.value.issuedAt.slice(0, 10),
		confirmedOn: following?.confirmedAt?.slice(0, 10) ?? null,
		maxAgeDays: following ? (values.setupMaxAgeDays ?? usualMaxAgeDays) : null,
	};
}
