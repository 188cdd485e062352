import type { Finding } from "../../rules/domain/finding";
import { SeverityTag } from "./severity-tag";

/** Findings most serious first: what, what to do, and the clause that asks it. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
	return (
		<ul role="list" class="findings">
			{findings.map(({ ruleId, severity, what, todo, why }) => (
				<li key={`${ruleId} ${what}`} class="finding">
					<SeverityTag severity={severity} />
					<p>
						<strong>{what}</strong> {todo}
					</p>
					<p class="soft small">{why}</p>
				</li>
			))}
		</ul>
	);
}
