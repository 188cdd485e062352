import type { Clause, Policy } from "../../rules/domain/policy";
import type { PolicyFault } from "../../rules/engine/compile-policy";
import { ClauseItem } from "./clause-item";

export interface ClauseListProps {
	readonly policy: Policy;
	readonly faults: readonly PolicyFault[];
	/** The ids of clauses that the school has written itself. */
	readonly ownClauses: ReadonlySet<string>;
	readonly onChange: (change: (policy: Policy) => Policy) => void;
}

/** Every clause of a policy under the heading that the school's document gives it. */
export function ClauseList(props: ClauseListProps) {
	return (
		<div class="stack wide">
			{groupByHeading(props.policy.clauses).map(([heading, clauses]) => (
				<section key={clauses[0]?.id ?? heading} class="stack tight">
					<h3>{heading}</h3>
					<ul role="list" class="clauses">
						{clauses.map((clause) => (
							<ClauseItem key={clause.id} {...props} clause={clause} />
						))}
					</ul>
				</section>
			))}
		</div>
	);
}

function groupByHeading(clauses: readonly Clause[]): [string, Clause[]][] {
	const groups = new Map<string, Clause[]>();
	for (const clause of clauses) {
		groups.set(clause.heading, [...(groups.get(clause.heading) ?? []), clause]);
	}
	return [...groups];
}
