import { type Clause, type Enforcement, isKept, type Policy } from "../../rules/domain/policy";

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

/** The clause kept in one more way; what was only read or allowed is kept by that from now on. */
export function addEnforcement(clause: Clause, added: Enforcement): Clause {
	const others = clause.enforcedBy.filter(isKept);
	return { ...clause, enforcedBy: [...others, added] };
}

/** The clause without one of the ways in which it is kept; without any it is to be read. */
export function removeEnforcement(clause: Clause, index: number): Clause {
	const enforcedBy = clause.enforcedBy.toSpliced(index, 1);
	return { ...clause, enforcedBy: enforcedBy.length > 0 ? enforcedBy : [{ by: "reading" }] };
}

/** The policy with a clause of the school's own at its end. */
export function addClause(
	policy: Policy,
	words: Pick<Clause, "heading" | "summary">,
	kept: Enforcement,
): Policy {
	const clause: Clause = {
		...words,
		id: freeId(policy, kept.by === "rule" ? kept.rule : "own-clause"),
		origin: "document",
		isOff: false,
		enforcedBy: [kept],
	};
	return { ...policy, clauses: [...policy.clauses, clause] };
}

export function removeClause(policy: Policy, id: string): Policy {
	return { ...policy, clauses: policy.clauses.filter((clause) => clause.id !== id) };
}

function freeId({ clauses }: Policy, wanted: string): string {
	const taken = new Set(clauses.map(({ id }) => id));
	let id = wanted;
	for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
	return id;
}
