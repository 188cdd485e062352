import { findDifferences } from "../../components/policy/find-differences";
import type { Policy } from "../../rules/domain/policy";
import type { Pupil } from "../../rules/domain/pupil";
import { compilePolicy } from "../../rules/engine/compile-policy";
import { compareRosters, type RosterChanges } from "../../storage/compare-rosters";
import type { Database } from "../../storage/database";
import { loadPolicy, policyOf } from "../../storage/policy";
import { loadRoster } from "../../storage/roster";
import { compareIssues, type IssueOrder } from "../../storage/sealed-setup/compare-issues";
import { accountsOf } from "../../storage/sealed-setup/place-schools";
import type { PreparedSchool, PreparedSetup } from "../../storage/sealed-setup/prepare-setup";
import { schoolOfAccount } from "../../storage/sealed-setup/school-of-account";
import { loadSetupFacts, type SetupFacts } from "../../storage/sealed-setup/setup-facts";

/** What one school of a set-up would change here. */
export interface SchoolChange {
	readonly name: string;
	readonly pupilCount: number | null;
	/** The parts of the policy that differ; null for a school or policy that was not here. */
	readonly policy: readonly string[] | null;
	readonly roster: RosterChanges;
}

/** What putting a set-up into force would do. */
export interface SetupChanges {
	readonly order: IssueOrder;
	readonly schools: readonly SchoolChange[];
	/** Schools that would go. */
	readonly gone: readonly string[];
}

/** Compares a prepared set-up with what is in force, school by school; changes nothing. */
export async function compareSetup(
	database: Database,
	setup: PreparedSetup,
): Promise<SetupChanges> {
	const stored = await loadSetupFacts(database);
	const facts = stored.status === "found" ? stored.value : null;
	const names = new Set(setup.schools.map(({ school }) => school.name));
	const before = facts?.schools ?? [];
	return {
		order: compareIssues(facts, setup.header),
		schools: await Promise.all(setup.schools.map((one) => compareSchool(database, one, before))),
		gone: before.map(({ name }) => name).filter((name) => !names.has(name)),
	};
}

async function compareSchool(
	database: Database,
	{ school, policy, roster }: PreparedSchool,
	before: SetupFacts["schools"],
): Promise<SchoolChange> {
	const [account = ""] = accountsOf(school.accounts);
	const slot = schoolOfAccount(before, account);
	const [oldPolicy, oldRoster] = await Promise.all([
		loadPolicy(database, slot),
		loadRoster(database, slot),
	]);
	const was = oldPolicy.status === "found" ? compiled(oldPolicy.value.policy) : null;
	const now = compiled(policyOf(policy));
	const isSameSchool = was !== null && now !== null && was.school.name === now.school.name;
	const known = isSameSchool && oldRoster.status === "found" ? oldRoster.value.roster.pupils : [];
	return {
		name: school.name,
		pupilCount: roster ? roster.pupils.pupils.length : null,
		policy: isSameSchool
			? findDifferences(was, now).map((one) => `${one.of}: ${one.was} → ${one.now}`)
			: null,
		roster: compareRosters(known, pupilsOf(roster)),
	};
}

function compiled(given: unknown): Policy | null {
	const outcome = compilePolicy(given);
	return outcome.ok ? outcome.value.policy : null;
}

function pupilsOf(roster: PreparedSchool["roster"]): readonly Pupil[] {
	return roster?.pupils.pupils ?? [];
}
