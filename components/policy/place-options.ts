import type { Policy } from "../../rules/domain/policy";
import type { RuleEnforcement } from "./edit-policy";
import type { OptionField } from "./option-fields";

/**
 * The clauses of one rule share its options, and no two may set the same: each option is changed
 * where it is set, and those that nobody sets in the rule's first clause.
 */
export function fieldsToShow(
	policy: Policy,
	enforcement: RuleEnforcement,
	fields: readonly OptionField[],
): readonly OptionField[] {
	const all = enforcementsOf(policy, enforcement.rule);
	const isHome = homeOf(all) === enforcement;
	return fields.filter(({ name }) => {
		const setter = all.find(({ options }) => Object.hasOwn(options, name));
		return setter ? setter === enforcement : isHome;
	});
}

function homeOf(all: readonly RuleEnforcement[]): RuleEnforcement | undefined {
	return (
		all.find(({ options }) => Object.keys(options).length > 0) ??
		all.find(({ cases }) => !cases) ??
		all[0]
	);
}

function enforcementsOf(policy: Policy, rule: string): RuleEnforcement[] {
	return policy.clauses.flatMap(({ enforcedBy }) =>
		enforcedBy.filter((one): one is RuleEnforcement => one.by === "rule" && one.rule === rule),
	);
}
