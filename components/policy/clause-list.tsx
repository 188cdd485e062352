import type { Clause, Policy } from "../../rules/domain/policy";
import { SeverityTag } from "../ui/severity-tag";
import { enforcementWords } from "./enforcement-words";

/** Every clause of a policy under the heading that the school's document gives it. */
export function ClauseList({ policy }: { readonly policy: Policy }) {
	return (
		<div class="stack wide">
			{groupByHeading(policy.clauses).map(([heading, clauses]) => (
				<section key={heading} class="stack tight">
					<h3>{heading}</h3>
					<ul role="list" class="clauses">
						{clauses.map((clause) => (
							<ClauseItem key={clause.id} clause={clause} />
						))}
					</ul>
				</section>
			))}
		</div>
	);
}

function ClauseItem({ clause }: { readonly clause: Clause }) {
	return (
		<li class="clause">
			<p>
				{clause.summary}
				{clause.origin === "product" && <span class="soft"> (asked by Chalkline itself)</span>}
			</p>
			<ul role="list" class="stack tight">
				{clause.enforcedBy.map(enforcementWords).map(({ how, detail, severity }) => (
					<li key={detail} class="enforcement small soft">
						{severity ? <SeverityTag severity={severity} /> : <span class="tag plain">{how}</span>}
						<span>{detail}</span>
					</li>
				))}
			</ul>
		</li>
	);
}

function groupByHeading(clauses: readonly Clause[]): [string, Clause[]][] {
	const groups = new Map<string, Clause[]>();
	for (const clause of clauses) {
		groups.set(clause.heading, [...(groups.get(clause.heading) ?? []), clause]);
	}
	return [...groups];
}
