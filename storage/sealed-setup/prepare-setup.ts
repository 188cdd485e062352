import type { School } from "../../rules/domain/school";
import { compilePolicy } from "../../rules/engine/compile-policy";
import { policyOf } from "../policy";
import { type RosterRows, rosterRows } from "../roster-rows";
import type { SchoolSlot } from "../slot";
import { placeSchools } from "./place-schools";
import type { SetupFile, SetupSchool } from "./setup-file";

/** A school of a set-up with its records made, ready to be put in one step. */
export interface PreparedSchool {
	readonly slot: SchoolSlot;
	readonly school: Pick<School, "name" | "accounts">;
	readonly policy: SetupSchool["policy"];
	readonly staff: SetupSchool["staff"];
	readonly neverPupils: SetupSchool["neverPupils"];
	readonly roster: RosterRows | null;
}

/** A set-up with all its records made: indexes of 100,000 pupils take a second, so do it in a worker. */
export interface PreparedSetup {
	readonly header: SetupFile["header"];
	readonly schools: readonly PreparedSchool[];
}

/**
 * Makes the records of every school. `ownAccounts` are those of this laptop and choose the school
 * that its pages show; `loadedAt` is an ISO date and time. Takes what `readSetup` gave.
 */
export function prepareSetup(
	{ header, schools }: SetupFile,
	{ ownAccounts, loadedAt }: { ownAccounts: readonly string[]; loadedAt: string },
): PreparedSetup {
	const known = schools.flatMap((one) => {
		const compiled = compilePolicy(policyOf(one.policy));
		return compiled.ok ? [{ ...one, school: compiled.value.policy.school }] : [];
	});
	return {
		header,
		schools: placeSchools(known, ownAccounts).map(({ school, roster, ...others }) => ({
			...others,
			school: { name: school.name, accounts: school.accounts },
			roster: roster && rosterRows(others.slot, roster, { loadedAt, files: [] }),
		})),
	};
}
