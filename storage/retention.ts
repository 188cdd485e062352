import { deleteActivityBefore } from "./activity";
import type { Database } from "./database";
import { deletePreviousRoster, loadRosterFacts } from "./roster";
import { deleteOldPosts } from "./sent-posts";
import { loadSettings } from "./settings";

const dayMs = 86_400_000;

/** Deletes what has been kept long enough: old decisions and posts, and a previous roster past its days. */
export async function deleteExpired(database: Database, now: Date): Promise<void> {
	const { activityDays, previousRosterDays } = await loadSettings(database);
	await deleteActivityBefore(database, daysBefore(now, activityDays));
	await deleteOldPosts(database, now.toISOString().slice(0, 10), activityDays);
	// The previous roster's days count from when the present one took its place.
	const present = await loadRosterFacts(database);
	if (present.status !== "found") return;
	if (present.value.loadedAt < daysBefore(now, previousRosterDays)) {
		await deletePreviousRoster(database);
	}
}

function daysBefore(now: Date, days: number): string {
	return new Date(now.getTime() - days * dayMs).toISOString();
}
