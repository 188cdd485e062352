import { SeverityTag } from "../ui/severity-tag";
import { TableFrame } from "../ui/table-frame";
import { type ActivityRow, outcomeWords, reasonWords, ruleWords } from "./activity-row";

/** What was done with findings, newest first. */
export function ActivityTable({ rows }: { readonly rows: readonly ActivityRow[] }) {
	return (
		<TableFrame label="Decisions">
			<table class="flowing">
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
							<td class="when">
								<time dateTime={row.at}>{whenWords(row.at)}</time>
							</td>
							<td>{ruleWords(row.ruleId)}</td>
							<td>{row.severity ? <SeverityTag severity={row.severity} /> : "–"}</td>
							<td>
								<span>
									{outcomeWords[row.outcome]}
									{row.reason && <span class="soft">: {reasonWords[row.reason]}</span>}
								</span>
							</td>
							<td class={row.initials ? undefined : "none"}>{row.initials ?? "–"}</td>
							<td>{row.account}</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableFrame>
	);
}

function whenWords(at: string): string {
	return new Date(at).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
}
