import { appendActivity } from "../../../storage/activity";
import type { Database } from "../../../storage/database";
import { loadRosterFacts } from "../../../storage/roster";
import { handle } from "../answer-request";
import { protocol } from "../protocol";

export function answerRecordDecision(database: Database) {
	return handle(protocol.recordDecision, async ({ initials = null, ...decision }) => {
		const roster = await loadRosterFacts(database);
		await appendActivity(database, {
			...decision,
			initials,
			at: new Date().toISOString(),
			rosterDate: roster.status === "found" ? roster.value.date : null,
		});
		return null;
	});
}
