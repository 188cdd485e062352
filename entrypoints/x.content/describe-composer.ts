import { openFindings } from "../../components/composer/draft-state";
import type { Watch } from "../../components/composer/watch-composers";
import type { ComposerDescription } from "../background/protocol";

/** What the popup is told about this tab: a state, numbers, an account, what was found; no text. */
export function describeComposer({ current }: Watch): ComposerDescription {
	const state = current?.state;
	const { reading } = state ?? {};
	const nothing = { findings: 0, account: null, missing: [], read: null };
	if (!state || !reading) return { ...nothing, state: "no-composer" };
	if (!reading.ok) return { ...nothing, state: "blind", missing: [...reading.missing] };
	const { kind, parts, account } = reading.draft;
	return {
		...nothing,
		state: state.outcome?.status ?? "checking",
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
