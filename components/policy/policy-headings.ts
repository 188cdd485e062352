import type { Clause, Policy } from "../../rules/domain/policy";
import { groupClauses } from "./group-clauses";

/** A place on the policy page to jump to, and what there is to see. */
export interface PolicyHeading {
	/** Of its element. */
	readonly id: string;
	readonly words: string;
	/** How many clauses are not as delivered. */
	readonly changed: number;
	/** The document itself has gone stale here. */
	readonly isStale: boolean;
}

/** What stands on the policy page besides the clauses, before and after them. */
export const besides = {
	school: { id: "heading-the-school", words: "The school" },
	tryText: { id: "heading-try", words: "Try a text" },
	own: { id: "heading-own", words: "Add a clause of your own" },
	unused: { id: "heading-unused", words: "Not in your policy" },
} as const;

/** The page's headings in order. `base`: the policy as delivered, if it was. */
export function policyHeadings(
	{ clauses }: Pick<Policy, "clauses">,
	base: Pick<Policy, "clauses"> | undefined,
	stale: readonly string[],
): readonly PolicyHeading[] {
	const delivered = new Map(base?.clauses.map((clause) => [clause.id, JSON.stringify(clause)]));
	const isChanged = (clause: Clause) =>
		base !== undefined && delivered.get(clause.id) !== JSON.stringify(clause);
	const quiet = { changed: 0, isStale: false };
	return [
		{ ...besides.school, ...quiet },
		{ ...besides.tryText, ...quiet },
		...groupClauses(clauses).map(({ id, heading, clauses: grouped }) => ({
			id,
			words: heading,
			changed: grouped.filter(isChanged).length,
			isStale: stale.includes(heading),
		})),
		{ ...besides.own, ...quiet },
		{ ...besides.unused, ...quiet },
	];
}
