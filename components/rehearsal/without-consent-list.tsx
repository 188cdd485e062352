import { useSignal } from "@preact/signals";
import type { Rehearsed } from "../../rules/rehearsal/rehearse-draft";
import { dateWords } from "../ui/date-words";
import { TableFrame } from "../ui/table-frame";

const reasons = {
	left: "has left the school",
	"do-not-show": "must not be shown",
	refused: "permission refused",
	unknown: "permission unknown",
} as const;
const page = 10;

/** Posts that name pupils who may not be named today, by the roster alone. */
export function WithoutConsentList({ spoken }: { readonly spoken: readonly Rehearsed[] }) {
	const rows = spoken.filter(({ withoutConsent }) => withoutConsent.length > 0);
	const shown = useSignal(page);
	if (rows.length === 0) return <p class="card soft">None was found.</p>;
	return (
		<div class="stack">
			<TableFrame label="Posts that name pupils">
				<table>
					<thead>
						<tr>
							<th scope="col">Sent</th>
							<th scope="col">Names</th>
							<th scope="col">Post</th>
						</tr>
					</thead>
					<tbody>
						{rows.slice(0, shown.value).map(({ past: { id, date, draft }, withoutConsent }) => (
							<tr key={id}>
								<td>{dateWords(date)}</td>
								<td>
									{withoutConsent.map(({ words, reason }) => (
										<div key={words}>
											<strong>{words}</strong> <span class="soft">({reasons[reason]})</span>
										</div>
									))}
								</td>
								<td>
									<a
										href={`https://x.com/${draft.account.slice(1)}/status/${id}`}
										target="_blank"
										rel="noopener noreferrer"
									>
										Open<span class="visually-hidden"> the post of {dateWords(date)} on X</span>
									</a>
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableFrame>
			{rows.length > shown.value && (
				<div class="row">
					<button type="button" class="button" onClick={() => (shown.value += 10 * page)}>
						Show more of {rows.length}
					</button>
				</div>
			)}
		</div>
	);
}
