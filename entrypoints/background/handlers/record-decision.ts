import { appendActivity } from "../../../storage/activity";
import type { Database } from "../../../storage/database";
import { loadRosterFacts } from "../../../storage/roster";
import { loadStaff } from "../../../storage/staff";
import { handle } from "../answer-request";
import { areInitialsKnown } from "../are-initials-known";
import { protocol } from "../protocol";

export function answerRecordDecision(database: Database) {
	return handle(
		protocol.recordDecision,
		async ({ initials = null, hasWords = false, ...decision }) => {
			const staff = await loadStaff(database);
			const isKnown =
				initials === null || staff.status !== "found" || areInitialsKnown(initials, staff.value);
			if (!isKnown) return false;
			const roster = await loadRosterFacts(database);
			await appendActivity(database, {
				...decision,
				initials,
				hasWords,
				at: new Date().toISOString(),
				rosterDate: roster.status === "found" ? roster.value.date : null,
			});
			return true;
		},
	);
}
