import type { Clause, Enforcement, Policy } from "../../rules/domain/policy";
import type { Rule } from "../../rules/engine/define-rule";

export type RuleEnforcement = Extract<Enforcement, { by: "rule" }>;

/** The policy with one clause changed. */
export function changeClause(
	policy: Policy,
	id: string,
	change: (clause: Clause) => Clause,
): Policy {
	return {
		...policy,
		clauses: policy.clauses.map((clause) => (clause.id === id ? change(clause) : clause)),
	};
}

/** The clause with one of its ways of being kept changed. */
export function changeEnforcement(clause: Clause, index: number, enforcement: Enforcement): Clause {
	return { ...clause, enforcedBy: clause.enforcedBy.with(index, enforcement) };
}

/** The clause kept by one more rule, as recommended; what was only read is checked from now on. */
export function addCheck(clause: Clause, rule: Rule): Clause {
	const others = clause.enforcedBy.filter(({ by }) => by !== "reading");
	return { ...clause, enforcedBy: [...others, recommended(rule)] };
}

/** The clause without one of its rules; without any it is to be read. */
export function removeCheck(clause: Clause, index: number): Clause {
	const enforcedBy = clause.enforcedBy.toSpliced(index, 1);
	return { ...clause, enforcedBy: enforcedBy.length > 0 ? enforcedBy : [{ by: "reading" }] };
}

/** The policy with a clause of the school's own at its end, kept by a rule or by reading. */
export function addClause(
	policy: Policy,
	words: Pick<Clause, "heading" | "summary">,
	rule: Rule | null,
): Policy {
	const clause: Clause = {
		...words,
		id: freeId(policy, rule?.id ?? "own-clause"),
		origin: "document",
		isOff: false,
		enforcedBy: [rule ? recommended(rule) : { by: "reading" }],
	};
	return { ...policy, clauses: [...policy.clauses, clause] };
}

export function removeClause(policy: Policy, id: string): Policy {
	return { ...policy, clauses: policy.clauses.filter((clause) => clause.id !== id) };
}

/** The rules that no clause asks for. */
export function unusedRules(policy: Policy, rules: readonly Rule[]): readonly Rule[] {
	const used = new Set(
		policy.clauses.flatMap(({ enforcedBy }) =>
			enforcedBy.flatMap((one) => (one.by === "rule" ? [one.rule] : [])),
		),
	);
	return rules.filter(({ id }) => !used.has(id));
}

function recommended({ id, recommended: { severity, options = {} } }: Rule): RuleEnforcement {
	return { by: "rule", rule: id, severity, options };
}

function freeId({ clauses }: Policy, wanted: string): string {
	const taken = new Set(clauses.map(({ id }) => id));
	let id = wanted;
	for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
	return id;
}
