import type { Severity } from "../../rules/domain/severity";
import { SeverityTag } from "../ui/severity-tag";

/** One decision as logged: no text, no name. */
export interface ActivityRow {
	readonly id: number;
	readonly at: string;
	readonly account: string;
	readonly ruleId: string | null;
	readonly severity: Severity | null;
	readonly outcome: "held" | "mended" | "overridden" | "went-on" | "posted-unchecked";
	readonly reason: "not-a-pupil" | "newer-consent" | "head-agreed" | "other" | null;
	readonly initials: string | null;
}

const outcomes: Record<ActivityRow["outcome"], string> = {
	held: "Held the post",
	mended: "Mended",
	overridden: "Posted with a reason",
	"went-on": "Went on",
	"posted-unchecked": "Posted unchecked",
};
const reasons: Record<NonNullable<ActivityRow["reason"]>, string> = {
	"not-a-pupil": "not a pupil",
	"newer-consent": "consent newer than the roster",
	"head-agreed": "the head agreed",
	other: "other",
};

/** What was done with findings, newest first. */
export function ActivityTable({ rows }: { readonly rows: readonly ActivityRow[] }) {
	return (
		<div class="table-frame" tabIndex={0} role="region" aria-label="Decisions">
			<table>
				<thead>
					<tr>
						<th scope="col">When</th>
						<th scope="col">Rule</th>
						<th scope="col">Severity</th>
						<th scope="col">What was done</th>
						<th scope="col">By</th>
						<th scope="col">Account</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.id}>
							<td>
								<time dateTime={row.at}>{whenWords(row.at)}</time>
							</td>
							<td>{row.ruleId ?? "–"}</td>
							<td>{row.severity ? <SeverityTag severity={row.severity} /> : "–"}</td>
							<td>
								{outcomes[row.outcome]}
								{row.reason && <span class="soft">: {reasons[row.reason]}</span>}
							</td>
							<td>{row.initials ?? "–"}</td>
							<td>{row.account}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

function whenWords(at: string): string {
	return new Date(at).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
}
