import type { Policy } from "../../rules/domain/policy";

/** What in the school's document has gone stale: for the administrator, before the policy is used. */
export function PolicyNotes({ notes }: { readonly notes: Policy["notes"] }) {
	if (notes.length === 0) return null;
	return (
		<div class="notice warning" role="note">
			<span class="sign" aria-hidden="true">
				!
			</span>
			<strong>Look at these points of the document</strong>
			<ul class="notes">
				{notes.map(({ id, heading, text }) => (
					<li key={id}>
						{text} <span class="soft small">({heading})</span>
					</li>
				))}
			</ul>
		</div>
	);
}
