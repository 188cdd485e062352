import type { Clause } from "../domain/policy";

/** The clauses of each heading beside each other, in the order in which the headings first come. */
export function byHeading(
	clauses: readonly Clause[],
): readonly (readonly [heading: string, clauses: readonly Clause[]])[] {
	const groups = new Map<string, Clause[]>();
	for (const clause of clauses) {
		const group = groups.get(clause.heading);
		if (group) group.push(clause);
		else groups.set(clause.heading, [clause]);
	}
	return [...groups];
}
