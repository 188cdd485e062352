import type { Pupil, Roster } from "../../rules/domain/pupil";
import type { Database } from "../../storage/database";
import { loadRoster, replaceRoster } from "../../storage/roster";

export const monday = "2026-10-05T08:00:00.000Z";

/** Every consent refused. */
export const refused = {
	photo: "refused",
	name: "refused",
	work: "refused",
	achievement: "refused",
} as const;

/** Stores a roster as an import would. */
export function load(database: Database, roster: Roster, loadedAt = monday): Promise<boolean> {
	return replaceRoster(database, roster, { loadedAt, files: [] });
}

/** The pupils of the roster in store; none when there is no roster. */
export async function pupilsIn(database: Database): Promise<readonly Pupil[]> {
	const stored = await loadRoster(database);
	return stored.status === "found" ? stored.value.roster.pupils : [];
}

export async function inStore(database: Database, key: string): Promise<Pupil | undefined> {
	return (await pupilsIn(database)).find((one) => one.key === key);
}
