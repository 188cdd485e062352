import type { Clause, Policy } from "../domain/policy";
import type { Rule } from "../engine/rule";

type Clauses = Pick<Policy, "clauses">;

/** The rules of which a policy says nothing: no clause puts them in force, and none allows what they forbid. */
export function silentRules(policy: Clauses, rules: readonly Rule[]): readonly Rule[] {
	return rules.filter(({ id }) => !isAsked(id, policy) && !permissionOf(id, policy));
}

/** The rules that stay off because the document allows what they would forbid, each with the clause that says so. */
export function permittedRules(
	policy: Clauses,
	rules: readonly Rule[],
): readonly { readonly rule: Rule; readonly clause: Clause }[] {
	return rules.flatMap((rule) => {
		const clause = permissionOf(rule.id, policy);
		return clause && !isAsked(rule.id, policy) ? [{ rule, clause }] : [];
	});
}

function isAsked(ruleId: string, { clauses }: Clauses): boolean {
	return clauses.some(({ enforcedBy }) =>
		enforcedBy.some((one) => one.by === "rule" && one.rule === ruleId),
	);
}

function permissionOf(ruleId: string, { clauses }: Clauses): Clause | undefined {
	return clauses.find(({ enforcedBy }) =>
		enforcedBy.some((one) => one.by === "permission" && one.rule === ruleId),
	);
}
