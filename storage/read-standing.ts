import type { Database } from "./database";
import { loadPolicy } from "./policy";
import { loadRosterFacts } from "./roster";

/** Which parts of a set-up are stored, readable or not. */
export interface Standing {
	readonly hasPolicy: boolean;
	readonly hasRoster: boolean;
}

/** Looks what is stored for this laptop's own school; no pupil is read for it. */
export async function readStanding(database: Database): Promise<Standing> {
	const [policy, roster] = await Promise.all([loadPolicy(database), loadRosterFacts(database)]);
	return { hasPolicy: policy.status !== "none", hasRoster: roster.status !== "none" };
}
