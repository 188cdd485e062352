import type { Clause } from "../../rules/domain/policy";

/** The clauses that stand under one heading of the school's document. */
export interface ClauseGroup {
	/** Of the heading's element, and its place in the address: "#policy/heading-accounts". */
	readonly id: string;
	readonly heading: string;
	readonly clauses: readonly Clause[];
}

/** The clauses by heading, in the order in which the headings first come. */
export function groupClauses(clauses: readonly Clause[]): readonly ClauseGroup[] {
	const groups = new Map<string, Clause[]>();
	for (const clause of clauses) {
		groups.set(clause.heading, [...(groups.get(clause.heading) ?? []), clause]);
	}
	return [...groups].map(([heading, grouped]) => ({
		id: `heading-${grouped[0]?.id ?? ""}`,
		heading,
		clauses: grouped,
	}));
}
