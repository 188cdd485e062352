import { TrialBox } from "../../../components/trial/trial-box";
import { Notice } from "../../../components/ui/notice";
import type { Database } from "../../../storage/database";
import { saveSettings } from "../../../storage/settings";
import { checkTrial } from "../../popup/check-text";
import type { SectionProps } from "../options-state";
import { RehearsalSection } from "./rehearsal-section";

/** A post on trial, checked by the background as one on X would be, and the whole past in a rehearsal. */
export function TrySection({ data, work, change }: Omit<SectionProps, "place">) {
	const isReady = data.policy.status === "found";
	const hasRoster = data.rosterFacts.status === "found";
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
				<TrialBox
					onCheck={(...given) => {
						if (isReady && !data.settings.hasTried) void change(rememberTry);
						return checkTrial(...given);
					}}
				/>
			</div>
			{isReady && <RehearsalSection rehearsal={work.rehearsal} />}
		</div>
	);
}

function rememberTry(database: Database): Promise<void> {
	return saveSettings(database, { hasTried: true });
}
