import type { Clause } from "../../rules/domain/policy";
import { byHeading } from "../../rules/presets/by-heading";

/** The clauses that stand under one heading of the school's document. */
export interface ClauseGroup {
	/** Of the heading's element, and its place in the address: "#policy/heading-accounts". */
	readonly id: string;
	readonly heading: string;
	readonly clauses: readonly Clause[];
}

/** The clauses by heading, in the order in which the headings first come. */
export function groupClauses(clauses: readonly Clause[]): readonly ClauseGroup[] {
	return byHeading(clauses).map(([heading, grouped]) => ({
		id: `heading-${grouped[0]?.id ?? ""}`,
		heading,
		clauses: grouped,
	}));
}
