import { deleteActivityBefore } from "./activity";
import { deleteLeaversBefore } from "./change-pupils";
import type { Database } from "./database";
import { deletePreviousRoster, loadRosterFacts } from "./roster";
import { deleteOldPosts } from "./sent-posts";
import { loadSettings } from "./settings";

const dayMs = 86_400_000;

/** Deletes what has been kept long enough: old decisions and posts, leavers, and a previous roster past its days. */
export async function deleteExpired(database: Database, now: Date): Promise<void> {
	const { activityDays, previousRosterDays, leaverDays } = await loadSettings(database);
	await deleteActivityBefore(database, daysBefore(now, activityDays));
	await deleteOldPosts(database, now.toISOString().slice(0, 10), activityDays);
	await deleteLeaversBefore(database, daysBefore(now, leaverDays));
	const previous = await loadRosterFacts(database, "previous");
	if (previous.status !== "found") return;
	const { setAsideAt, loadedAt } = previous.value;
	if ((setAsideAt ?? loadedAt) < daysBefore(now, previousRosterDays)) {
		await deletePreviousRoster(database);
	}
}

function daysBefore(now: Date, days: number): string {
	return new Date(now.getTime() - days * dayMs).toISOString();
}
