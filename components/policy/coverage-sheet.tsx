import type { Clause, Policy } from "../../rules/domain/policy";
import { enforcementWords } from "../../rules/presets/enforcement-words";
import { registry } from "../../rules/registry";
import { dateWords } from "../ui/date-words";
import { severityWords } from "../ui/severity-tag";
import { TableFrame } from "../ui/table-frame";
import { unusedRules } from "./edit-policy";

interface CoverageSheetProps {
	readonly policy: Policy;
	/** ISO date of the day on which it is printed. */
	readonly today: string;
	/** False for changes that nobody has saved. */
	readonly isInForce: boolean;
}

/** A head's sheet: every clause and how it is kept, what has gone stale, what the policy is silent on. */
export function CoverageSheet({ policy, today, isInForce }: CoverageSheetProps) {
	const silent = unusedRules(policy, registry);
	return (
		<article class="guide">
			<h2>{policy.title}</h2>
			<p>
				{isInForce ? "In force" : <strong>A draft, not in force</strong>} on {dateWords(today)}.
				Accounts: {policy.school.accounts.map(({ handle }) => handle).join(", ")}.
			</p>
			<TableFrame label="Every clause and how it is kept">
				<table class="stacked">
					<caption class="visually-hidden">Every clause and how it is kept</caption>
					<thead>
						<tr>
							<th scope="col">Heading</th>
							<th scope="col">What is asked</th>
							<th scope="col">How it is kept</th>
						</tr>
					</thead>
					<tbody>
						{policy.clauses.map((clause) => (
							<ClauseRow key={clause.id} clause={clause} />
						))}
					</tbody>
				</table>
			</TableFrame>
			{policy.notes.length > 0 && <h3>To look at in the document</h3>}
			<ul>
				{policy.notes.map(({ id, heading, text }) => (
					<li key={id}>
						<strong>{heading}</strong>: {text}
					</li>
				))}
			</ul>
			{silent.length > 0 && <h3>Not in the policy</h3>}
			<ul>
				{silent.map(({ id, summary, recommended }) => (
					<li key={id}>
						{summary} <em>We recommend: {severityWords[recommended.severity].toLowerCase()}.</em>
					</li>
				))}
			</ul>
		</article>
	);
}

function ClauseRow({ clause }: { readonly clause: Clause }) {
	const { heading, summary, isOff, enforcedBy } = clause;
	return (
		<tr>
			<td class="heading">{heading}</td>
			<td>{summary}</td>
			<td>
				{isOff ? (
					<strong>Switched off</strong>
				) : (
					enforcedBy.map(enforcementWords).map(({ how, detail, severity }) => (
						<p key={detail}>
							<strong>{severity ? severityWords[severity] : how}</strong>: {detail}
						</p>
					))
				)}
			</td>
		</tr>
	);
}
