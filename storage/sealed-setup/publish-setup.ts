import type { Database } from "../database";
import { loadNeverPupils } from "../never-pupils";
import { loadPolicyContent } from "../policy";
import { loadRoster } from "../roster";
import { loadSettings } from "../settings";
import type { SchoolSlot } from "../slot";
import { loadStaff } from "../staff";
import { sumOwnContent } from "./own-content";
import { loadPublishing, savePublishing } from "./publishing";
import { loadPublishingRight } from "./publishing-right";
import { loadSetupFacts, type SetupFacts, saveSetupFacts } from "./setup-facts";
import type { SetupSchool } from "./setup-file";
import { writeSetup } from "./write-setup";

/** A set-up ready to be sealed, or why there is none. */
export type Publication =
	| { readonly ok: true; readonly packed: Uint8Array<ArrayBuffer>; readonly issue: number }
	| { readonly ok: false; readonly reason: "no-policy" | "unreadable" | "follows" };

/**
 * Writes this laptop's set-up, with the schools joined to it, under the next number. The laptop
 * itself then stands at that number, so that it takes its own file back from an address as the same.
 */
export async function publishSetup(database: Database, now: Date): Promise<Publication> {
	if ((await loadPublishingRight(database)) === "follows") return { ok: false, reason: "follows" };
	const publishing = await loadPublishing(database);
	const known = await loadSetupFacts(database);
	const before = known.status === "found" ? known.value : null;
	// Summed up before it is read: what is changed in between counts as changed since.
	const ownSum = await sumOwnContent(database);
	const schools = await readSchools(database, before?.schools ?? []);
	if (!publishing || !schools) return { ok: false, reason: "unreadable" };
	if (schools.length === 0) return { ok: false, reason: "no-policy" };
	const { keys, publisher, lastIssue } = publishing;
	const issue = 1 + Math.max(lastIssue, before?.publisher === publisher ? before.issue : 0);
	const { askInitials, holdUnchecked, activityDays } = await loadSettings(database);
	const settings = { askInitials, holdUnchecked, activityDays };
	const issuedAt = now.toISOString();
	const packed = await writeSetup({ issue, issuedAt, settings, schools }, keys);
	await database.transaction("rw", database.publishers, database.setups, async () => {
		await savePublishing(database, { keys, lastIssue: issue });
		const facts = { publisher, issue, issuedAt, appliedAt: issuedAt, ownSum };
		await saveSetupFacts(database, { ...facts, schools: before?.schools ?? [] });
	});
	return { ok: true, packed, issue };
}

/** Null when a stored record is damaged: half a set-up must not be published. */
async function readSchools(
	database: Database,
	known: SetupFacts["schools"],
): Promise<SetupSchool[] | null> {
	const others = known.map(({ slot }) => slot).filter((slot) => slot !== "present");
	const schools: SetupSchool[] = [];
	for (const slot of ["present" as const, ...others]) {
		const school = await readSchool(database, slot);
		if (school === "damaged") return null;
		if (school !== "none") schools.push(school);
	}
	return schools;
}

async function readSchool(
	database: Database,
	slot: SchoolSlot,
): Promise<SetupSchool | "none" | "damaged"> {
	const [policy, roster, staff, neverPupils] = await Promise.all([
		loadPolicyContent(database, slot),
		loadRoster(database, slot),
		loadStaff(database, slot),
		loadNeverPupils(database, slot),
	]);
	if (policy.status === "none") return "none";
	if (policy.status === "damaged" || staff.status === "damaged") return "damaged";
	if (roster.status === "damaged") return "damaged";
	if (roster.status === "found" && roster.value.damaged > 0) return "damaged";
	return {
		policy: policy.value,
		roster: roster.status === "found" ? roster.value.roster : null,
		staff: staff.status === "found" ? [...staff.value] : [],
		neverPupils: [...neverPupils],
	};
}
