import { draftOf, openFindings } from "../../components/composer/draft-state";
import type { Watch } from "../../components/composer/watch-composers";
import type { ComposerDescription } from "../background/protocol";

/** What the popup is told about this tab: a state, a number, an account; no text. */
export function describeComposer({ current }: Watch): ComposerDescription {
	if (!current?.state.reading) return { state: "no-composer", findings: 0, account: null };
	const { state } = current;
	const account = draftOf(state)?.account ?? null;
	if (!state.reading?.ok) return { state: "blind", findings: 0, account };
	return {
		state: state.outcome?.status ?? "checking",
		findings: openFindings(state).length,
		account,
	};
}
