import { findDifferences } from "../../../components/policy/find-differences";
import { compareRosters, type RosterChanges } from "../../../storage/compare-rosters";
import type { Database } from "../../../storage/database";
import { policyOf } from "../../../storage/policy";
import { compareIssues, type IssueOrder } from "../../../storage/sealed-setup/compare-issues";
import { isSameSchool } from "../../../storage/sealed-setup/is-same-school";
import { sumOwnContent } from "../../../storage/sealed-setup/own-content";
import type { PreparedSchool, PreparedSetup } from "../../../storage/sealed-setup/prepare-setup";
import {
	isOther,
	loadSetupFacts,
	type SetupFacts,
} from "../../../storage/sealed-setup/setup-facts";
import { loadSettings } from "../../../storage/settings";
import { compareLists, compareSettings, staffName } from "./list-differences";
import { compiled, readSchoolBefore } from "./school-before";

/** What one school of a set-up would change here. */
export interface SchoolChange {
	readonly name: string;
	/** Its roster; null without one. */
	readonly pupils: { readonly count: number; readonly date: string } | null;
	/** The parts of the policy that differ; null for a school or policy that was not here. */
	readonly policy: readonly string[] | null;
	readonly roster: RosterChanges;
	/** Staff, and words that are never a pupil's name, that come or go; in words. */
	readonly lists: readonly string[];
}

/** What putting a set-up into force would do. */
export interface SetupChanges {
	readonly order: IssueOrder;
	/** Something was changed by hand since the set-up in force came, so that the same can be put over it. */
	readonly isRepair: boolean;
	readonly schools: readonly SchoolChange[];
	/** Schools that would go from this laptop. */
	readonly gone: readonly string[];
	/** Settings that would be others, in words. */
	readonly settings: readonly string[];
}

/** Compares a prepared set-up with what is in force, school by school; changes nothing. */
export async function compareSetup(
	database: Database,
	{ header, schools }: PreparedSetup,
): Promise<SetupChanges> {
	const stored = await loadSetupFacts(database);
	const facts = stored.status === "found" ? stored.value : null;
	const before = await placesBefore(database, facts);
	const isComing = (place: Place) => schools.some(({ school }) => isSameSchool(school, place));
	return {
		order: compareIssues(facts, header),
		isRepair: facts !== null && isOther(facts, await sumOwnContent(database)),
		schools: await Promise.all(schools.map((one) => compareSchool(database, one, before))),
		gone: before.filter((place) => !isComing(place)).map(({ name }) => name),
		settings: compareSettings(await loadSettings(database), header.settings),
	};
}

type Place = SetupFacts["schools"][number];

/** The schools here now: those of the set-up in force, or the one that this laptop was set up with. */
async function placesBefore(
	database: Database,
	facts: SetupFacts | null,
): Promise<readonly Place[]> {
	if (facts && facts.schools.length > 0) return facts.schools;
	const { policy } = await readSchoolBefore(database, "present");
	return policy ? [{ slot: "present", ...policy.school }] : [];
}

async function compareSchool(
	database: Database,
	{ school, policy, roster, staff, neverPupils }: PreparedSchool,
	places: readonly Place[],
): Promise<SchoolChange> {
	const place = places.find((one) => isSameSchool(one, school));
	const before = await readSchoolBefore(database, place?.slot);
	const now = compiled(policyOf(policy));
	const differences = before.policy && now ? findDifferences(before.policy, now) : null;
	const pupils = roster?.pupils.pupils ?? [];
	return {
		name: school.name,
		pupils: roster && { count: pupils.length, date: roster.facts.facts.date },
		policy: differences?.map((one) => `${one.of}: ${one.was} → ${one.now}`) ?? null,
		roster: compareRosters(before.pupils, pupils),
		lists: [
			...compareLists("Staff", before.staff.map(staffName), staff.map(staffName)),
			...compareLists("Never a pupil’s name", before.neverPupils, neverPupils),
		],
	};
}
