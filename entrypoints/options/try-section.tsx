import { Notice } from "../../components/ui/notice";
import { TryBox } from "../../components/ui/try-box";
import { checkText } from "../popup/check-text";
import type { SectionProps } from "./options-state";

/** A post on trial: checked by the background as one on X would be. */
export function TrySection({ data }: SectionProps) {
	const isReady = data.policy.status === "found";
	const hasRoster = data.roster.status === "found";
	return (
		<div class="stack wide">
			<div class="stack tight">
				<h2>Try it</h2>
				<p class="soft">The text is checked here and then forgotten. Nothing is published.</p>
			</div>
			{!isReady && (
				<Notice tone="info" title="First choose a policy.">
					<p>
						<a href="#policy">Choose the policy</a>
					</p>
				</Notice>
			)}
			{isReady && !hasRoster && (
				<Notice tone="info" title="No roster is loaded.">
					<p>
						Names and pictures cannot be checked yet. <a href="#roster">Load the roster</a>
					</p>
				</Notice>
			)}
			<div class="card">
				<TryBox label="Text of a post" onCheck={checkText} />
			</div>
		</div>
	);
}
