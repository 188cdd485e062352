import type { Clause } from "../../rules/domain/policy";
import { ClauseItem, type PolicyAround } from "./clause-item";

/** Every clause of a policy under the heading that the school's document gives it. */
export function ClauseList(props: PolicyAround) {
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
