import type { Clause, Policy } from "../../rules/domain/policy";
import { adviceWords } from "../../rules/presets/advice-words";
import { byHeading } from "../../rules/presets/by-heading";
import { enforcementWords } from "../../rules/presets/enforcement-words";
import { permittedRules, silentRules } from "../../rules/presets/silent-rules";
import { registry } from "../../rules/registry";
import { dateWords } from "../ui/date-words";
import { severityWords } from "../ui/severity-tag";
import { TableFrame } from "../ui/table-frame";

interface CoverageSheetProps {
	readonly policy: Policy;
	/** ISO date of the day on which it is printed. */
	readonly today: string;
	/** False for changes that nobody has saved. */
	readonly isInForce: boolean;
}

/** A head's sheet: every clause and how it is kept, what has gone stale, what the policy is silent on. */
export function CoverageSheet({ policy, today, isInForce }: CoverageSheetProps) {
	const silent = silentRules(policy, registry);
	const clauses = byHeading(policy.clauses).flatMap(([, group]) => group);
	const allowed = permittedRules(policy, registry);
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
							<th scope="col">What the document says</th>
							<th scope="col">How it is kept</th>
						</tr>
					</thead>
					<tbody>
						{clauses.map((clause) => (
							<ClauseRow key={clause.id} clause={clause} policy={policy} />
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
			{allowed.length > 0 && <h3>Allowed by your policy</h3>}
			<ul>
				{allowed.map(({ rule, clause }) => (
					<li key={rule.id}>
						<strong>{clause.heading}</strong>: {clause.summary} <em>Off: “{rule.summary}”</em>
					</li>
				))}
			</ul>
			{silent.length > 0 && <h3>Not in the policy</h3>}
			<ul>
				{silent.map((rule) => (
					<li key={rule.id}>
						{rule.summary}{" "}
						<em>
							{adviceWords(rule)}: {severityWords[rule.recommended.severity].toLowerCase()}.
						</em>
					</li>
				))}
			</ul>
		</article>
	);
}

function ClauseRow({ clause, policy }: { readonly clause: Clause; readonly policy: Policy }) {
	const { heading, summary, origin, isOff, enforcedBy } = clause;
	return (
		<tr>
			<td class="heading">{heading}</td>
			<td>
				{summary}
				{origin === "product" && " (asked by Chalkline itself, not by the document)"}
			</td>
			<td>
				{isOff ? (
					<strong>Switched off</strong>
				) : (
					enforcedBy
						.map((one) => enforcementWords(one, policy))
						.map(({ how, detail, severity }) => (
							<p key={detail}>
								<strong>{severity ? severityWords[severity] : how}</strong>: {detail}
							</p>
						))
				)}
			</td>
		</tr>
	);
}
