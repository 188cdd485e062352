import type { Consent } from "../../rules/domain/pupil";

const signs: Record<Consent, string> = { given: "✓", refused: "✕", unknown: "?" };

/** A consent by sign and word; where there is little room the word is only read out. */
export function ConsentCell({ consent }: { readonly consent: Consent }) {
	return (
		<td class="consent">
			<span class={`sign ${consent}`} aria-hidden="true">
				{signs[consent]}
			</span>
			<span class="word">{consent}</span>
		</td>
	);
}
