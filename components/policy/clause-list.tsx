import { ClauseItem, type PolicyAround } from "./clause-item";
import { groupClauses } from "./group-clauses";

/** Every clause of a policy under the heading that the school's document gives it. */
export function ClauseList(props: PolicyAround) {
	return (
		<div class="stack wide">
			{groupClauses(props.policy.clauses).map(({ id, heading, clauses }) => (
				<section key={id} class="stack tight">
					<h3 id={id} tabIndex={-1}>
						{heading}
					</h3>
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
