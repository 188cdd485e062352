import type { People } from "../rules/domain/people";
import { type CompiledPolicy, compilePolicy } from "../rules/engine/compile-policy";
import { nobody } from "../rules/engine/nobody";
import { createPeople } from "../rules/names/create-people";
import type { Database } from "./database";
import { loadNameIndex } from "./load-name-index";
import { loadManaged, type ManagedValues } from "./managed";
import { loadNeverPupils } from "./never-pupils";
import { loadPolicy } from "./policy";
import { loadFileState, type SetupFileState } from "./sealed-setup/file-state";
import type { SchoolSlot } from "./slot";
import { loadStaff } from "./staff";

/** All that a check needs but the draft, or why there is none. */
export type LoadedSetup =
	| {
			readonly status: "ready";
			readonly compiled: CompiledPolicy;
			readonly people: People;
			/** The set-up file that all this came from; absent on a laptop that was set up by itself. */
			readonly file?: SetupFileState;
			/** The only accounts that management lets this laptop post with; absent when all may. */
			readonly allowedAccounts?: readonly string[];
	  }
	| {
			readonly status: "unusable";
			readonly reason: "no-policy" | "policy-unusable" | "storage-failed";
	  };

/**
 * Reads a school's policy, name index and staff. Without a roster nobody is known, and name checks
 * only ask. `tried`: a policy to check by instead of the one in force.
 */
export async function loadSetup(
	database: Database,
	of: SchoolSlot = "present",
	tried?: unknown,
): Promise<LoadedSetup> {
	const [policy, index, staff, file, { values }, neverPupils] = await Promise.all([
		tried === undefined ? loadPolicy(database, of) : found({ policy: tried }),
		loadNameIndex(database, of),
		loadStaff(database, of),
		loadFileState(database),
		loadManaged(database),
		loadNeverPupils(database, of),
	]);
	if (policy.status === "none") return { status: "unusable", reason: "no-policy" };
	if (policy.status === "damaged") return { status: "unusable", reason: "storage-failed" };
	const compiled = compilePolicy(policy.value.policy);
	if (!compiled.ok) return { status: "unusable", reason: "policy-unusable" };
	const { school } = compiled.value.policy;
	const surroundings = {
		school: { ...school, ownWords: [...school.ownWords, ...neverPupils] },
		staff: staff.status === "found" ? staff.value : [],
	};
	return {
		status: "ready",
		compiled: compiled.value,
		people: index ? createPeople(index, surroundings) : nobody,
		...(file && { file }),
		...limitsOf(values),
	};
}

function found<Value>(value: Value) {
	return { status: "found", value } as const;
}

function limitsOf({ allowedAccounts }: ManagedValues) {
	return allowedAccounts && allowedAccounts.length > 0 ? { allowedAccounts } : {};
}
