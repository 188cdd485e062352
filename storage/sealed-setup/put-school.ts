import type { Database } from "../database";
import { replaceNeverPupils } from "../never-pupils";
import { putPolicy } from "../policy";
import { deleteRosterRows, putRosterRows, type RosterRows, rosterTables } from "../roster-rows";
import type { SchoolSlot } from "../slot";
import { replaceStaff } from "../staff";
import type { PreparedSchool } from "./prepare-setup";

/** The tables that a school's records stand in. */
export function schoolTables(database: Database) {
	const { policies, staffLists, settings } = database;
	return [policies, ...rosterTables(database), staffLists, settings];
}

/** Stores a school's records in its slot; belongs into a transaction over the tables above. */
export async function putSchool(
	database: Database,
	{ slot, policy, staff, neverPupils, roster }: PreparedSchool,
): Promise<void> {
	if (slot === "present") await putPolicy(database, policy);
	else await database.policies.put({ ...policy, slot });
	await replaceStaff(database, staff, slot);
	await replaceNeverPupils(database, neverPupils, slot);
	if (roster) await putRosterRows(database, inSlot(roster, slot));
	else await deleteRosterRows(database, slot);
}

function inSlot({ facts, pupils, index }: RosterRows, slot: SchoolSlot): RosterRows {
	return { facts: { ...facts, slot }, pupils: { ...pupils, slot }, index: { ...index, slot } };
}
