import type { CheckOutcome } from "../../rules/domain/check-outcome";
import { FindingList } from "./finding-list";
import { MarkedText } from "./marked-text";
import { Notice } from "./notice";
import { uncheckedWords } from "./unchecked-words";

interface OutcomeViewProps {
	readonly text: string;
	readonly outcome: CheckOutcome;
}

/** What a check of a pasted text gave. Not checked never looks like clean. */
export function OutcomeView({ text, outcome }: OutcomeViewProps) {
	switch (outcome.status) {
		case "unchecked":
			return (
				<Notice tone="warning" title="Not checked">
					<p>{uncheckedWords[outcome.reason]}</p>
				</Notice>
			);
		case "not-a-school-account":
			return (
				<Notice tone="info" title="Not a school account">
					<p>
						{outcome.account} is none of the accounts of {outcome.school}.
					</p>
				</Notice>
			);
		case "checked":
			return outcome.findings.length === 0 ? (
				<Notice tone="good" title="Nothing found">
					<p>Checked by the policy of {outcome.school}.</p>
					{outcome.grammar && <p>The grammar is not checked.</p>}
				</Notice>
			) : (
				<div class="stack">
					<MarkedText text={text} findings={outcome.findings} />
					<FindingList findings={outcome.findings} />
					{outcome.grammar && <p class="soft">The grammar is not checked.</p>}
				</div>
			);
	}
}
