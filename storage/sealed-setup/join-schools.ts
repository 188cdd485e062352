import { compilePolicy } from "../../rules/engine/compile-policy";
import type { Database } from "../database";
import { loadPolicy } from "../policy";
import { putRosterRows } from "../roster-rows";
import type { SchoolSlot } from "../slot";
import { replaceStaff } from "../staff";
import type { PreparedSchool, PreparedSetup } from "./prepare-setup";
import { loadPublishing } from "./publishing";
import { loadSetupFacts, type SetupFacts, saveSetupFacts } from "./setup-facts";

/**
 * Adds the schools of an opened file to this laptop's own set-up, so that a trust can publish them as
 * one; a school of the same name takes the place of the one before. False when nothing was changed.
 */
export async function joinSchools(
	database: Database,
	{ schools, header }: PreparedSetup,
	now: string,
): Promise<boolean> {
	const publishing = await loadPublishing(database);
	if (!publishing) return false;
	const { publisher, lastIssue } = publishing;
	const { policies, rosterFacts, rosters, nameIndexes, staffLists, setups } = database;
	const tables = [policies, rosterFacts, rosters, nameIndexes, staffLists, setups];
	return database.transaction("rw", tables, async () => {
		const places = await knownPlaces(database);
		if (!places) return false;
		for (const school of schools) {
			const slot = slotFor(school, places);
			await put(database, { ...school, slot });
			places.set(slot, { slot, ...school.school });
		}
		const facts = { publisher, issue: lastIssue, issuedAt: header.issuedAt, appliedAt: now };
		await saveSetupFacts(database, { ...facts, schools: [...places.values()] });
		return true;
	});
}

type Place = SetupFacts["schools"][number];

/** Null when this laptop has no policy of its own: its school would be missing. */
async function knownPlaces(database: Database): Promise<Map<SchoolSlot, Place> | null> {
	const own = await loadPolicy(database);
	const compiled = own.status === "found" ? compilePolicy(own.value.policy) : null;
	if (!compiled?.ok) return null;
	const { name, accounts } = compiled.value.policy.school;
	const facts = await loadSetupFacts(database);
	const known = facts.status === "found" ? facts.value.schools : [];
	const places = new Map<SchoolSlot, Place>(known.map((place) => [place.slot, place]));
	return places.set("present", { slot: "present", name, accounts });
}

function slotFor({ school }: PreparedSchool, places: ReadonlyMap<SchoolSlot, Place>): SchoolSlot {
	const same = [...places.values()].find(({ name }) => name === school.name);
	if (same) return same.slot;
	const used = [...places.keys()].map((slot) => Number(slot.replace("school-", "")) || 0);
	return `school-${Math.max(...used) + 1}`;
}

async function put(
	database: Database,
	{ slot, policy, staff, roster }: PreparedSchool,
): Promise<void> {
	await database.policies.put({ ...policy, slot });
	await replaceStaff(database, staff, slot);
	if (!roster) return;
	const { facts, pupils, index } = roster;
	await putRosterRows(database, {
		facts: { ...facts, slot },
		pupils: { ...pupils, slot },
		index: { ...index, slot },
	});
}
