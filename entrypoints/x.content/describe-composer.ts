import { openFindings } from "../../components/composer/draft-state";
import type { Watch } from "../../components/composer/watch-composers";
import type { ComposerSaid } from "../background/describe-composer";

/** What the popup is told about this tab: a state, numbers, an account, what was found; no text. */
export function describeComposer({ current }: Watch): ComposerSaid {
	const state = current?.state;
	const { reading, outcome } = state ?? {};
	if (!state || !reading) return { state: "no-composer" };
	if (!reading.ok) return { state: "blind", missing: [...reading.missing] };
	const { kind, parts, account } = reading.draft;
	return {
		state: outcome?.status ?? "checking",
		reason: outcome?.status === "unchecked" ? outcome.reason : null,
		findings: openFindings(state).length,
		account,
		read: {
			kind,
			parts: parts.length,
			media: reading.media.length,
			poll: parts.flatMap(({ poll }) => poll).length,
		},
	};
}
