import type { Policy } from "../../../rules/domain/policy";
import type { Pupil, StaffMember } from "../../../rules/domain/pupil";
import { compilePolicy } from "../../../rules/engine/compile-policy";
import type { Database } from "../../../storage/database";
import { loadNeverPupils } from "../../../storage/never-pupils";
import { loadPolicy } from "../../../storage/policy";
import { loadRoster } from "../../../storage/roster";
import type { SchoolSlot } from "../../../storage/slot";
import { loadStaff } from "../../../storage/staff";

/** What a laptop has of a school before a set-up changes it. */
export interface SchoolBefore {
	/** Null when there is none, or none that this version can use. */
	readonly policy: Policy | null;
	readonly pupils: readonly Pupil[];
	readonly staff: readonly StaffMember[];
	readonly neverPupils: readonly string[];
}

/** Reads what there is of a school; nothing for one that was not here. */
export async function readSchoolBefore(
	database: Database,
	slot: SchoolSlot | undefined,
): Promise<SchoolBefore> {
	if (!slot) return { policy: null, pupils: [], staff: [], neverPupils: [] };
	const [policy, roster, staff, neverPupils] = await Promise.all([
		loadPolicy(database, slot),
		loadRoster(database, slot),
		loadStaff(database, slot),
		loadNeverPupils(database, slot),
	]);
	return {
		policy: policy.status === "found" ? compiled(policy.value.policy) : null,
		pupils: roster.status === "found" ? roster.value.roster.pupils : [],
		staff: staff.status === "found" ? staff.value : [],
		neverPupils,
	};
}

/** The policy as checks would use it; null when they could not. */
export function compiled(given: unknown): Policy | null {
	const outcome = compilePolicy(given);
	return outcome.ok ? outcome.value.policy : null;
}
