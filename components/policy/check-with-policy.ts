import type { CheckOutcome } from "../../rules/domain/check-outcome";
import type { Policy } from "../../rules/domain/policy";
import type { Roster, StaffMember } from "../../rules/domain/pupil";
import { checkDraft } from "../../rules/engine/check-draft";
import { compilePolicy } from "../../rules/engine/compile-policy";
import { nobody } from "../../rules/engine/nobody";
import { readDraft } from "../../rules/engine/read-draft";
import { createPeople } from "../../rules/names/create-people";
import { buildNameIndex } from "../../rules/names/index/name-index";

interface School {
	/** Null when none is loaded: then nobody is known. */
	readonly roster: Roster | null;
	readonly staff: readonly StaffMember[];
	readonly today: string;
}

/** Checks a text in this page by a policy that is not in force, as a post of its first account. */
export function checkWithPolicy(policy: Policy, text: string, of: School): CheckOutcome {
	const compiled = compilePolicy(policy);
	if (!compiled.ok) return { status: "unchecked", reason: "policy-unusable" };
	const { school } = compiled.value.policy;
	const [first] = school.accounts;
	const account = first ? first.handle + (first.endings[0] ?? "") : "@nobody";
	const reading = readDraft({ text }, account);
	if (!reading.ok) return { status: "unchecked", reason: "background-failed" };
	const { roster, staff, today } = of;
	const people = roster ? createPeople(buildNameIndex(roster), { school, staff }) : nobody;
	const result = checkDraft(reading.draft, { compiled: compiled.value, people, today });
	return result.status === "checked"
		? {
				...result,
				findings: [...result.findings],
				school: school.name,
				rosterDate: people.rosterDate,
			}
		: { ...result, account, school: school.name };
}
