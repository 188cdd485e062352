import { z } from "zod";
import { type StaffMember, staffMember } from "../rules/domain/pupil";
import type { Database } from "./database";
import { type ListChange, mergeList } from "./merge-list";
import { parseStored, type Stored } from "./parse-stored";
import { type SchoolSlot, slot } from "./slot";

const staffList = z.strictObject({ slot, staff: z.array(staffMember) });

/** Reads the grown-ups whose names may be written. */
export async function loadStaff(
	database: Database,
	of: SchoolSlot = "present",
): Promise<Stored<readonly StaffMember[]>> {
	const stored = parseStored(staffList, await database.staffLists.get(of));
	return stored.status === "found" ? { status: "found", value: stored.value.staff } : stored;
}

/** Puts a new staff list in the place of the old one. */
export async function replaceStaff(
	database: Database,
	staff: readonly StaffMember[],
	of: SchoolSlot = "present",
): Promise<void> {
	await database.staffLists.put({ slot: of, staff });
}

/** Changes the staff list by hand; what was changed elsewhere in the meantime stays. */
export async function changeStaff(
	database: Database,
	change: ListChange<StaffMember>,
): Promise<void> {
	await database.transaction("rw", database.staffLists, async () => {
		const stored = await loadStaff(database);
		const staff = stored.status === "found" ? stored.value : [];
		await replaceStaff(database, mergeList(staff, change, nameOf));
	});
}

function nameOf({ title, forename, surname }: StaffMember): string {
	return JSON.stringify([title, forename, surname]);
}
