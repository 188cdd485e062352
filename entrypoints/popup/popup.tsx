import { ageWords, dateWords } from "../../components/ui/date-words";
import { pupilsWords } from "../../components/ui/in-figures";
import { Notice } from "../../components/ui/notice";
import { TryBox } from "../../components/ui/try-box";
import { daysBetween } from "../../rules/engine/days-between";
import { isUnconfirmed } from "../../rules/engine/is-unconfirmed";
import type { Stored } from "../../storage/parse-stored";

import type { RosterFacts } from "../../storage/roster";
import type { SetupFileState } from "../../storage/sealed-setup/file-state";
import type { UsedPolicy } from "../options/options-data";
import type { TabDescription } from "./ask-tab";
import { checkText } from "./check-text";
import { CopyReport } from "./copy-report";
import { openOptionsPage } from "./open-options-page";
import { type Means, tabWords } from "./tab-words";

interface PopupProps {
	readonly tab: TabDescription;
	readonly policy: Stored<UsedPolicy>;
	readonly roster: Stored<RosterFacts>;
	/** The browser has thrown stored data away. */
	readonly isLost: boolean;
	/** How many duties are due. */
	readonly due: number;
	readonly today: string;
	/** Null on a laptop that was set up by itself. */
	readonly file: SetupFileState | null;
}

/** Is this tab checked, by which policy, against how old a roster; and a box to check a text here. */
export function Popup({ tab, policy, roster, isLost, due, today, file }: PopupProps) {
	const standing = rosterStanding(policy, roster, today);
	const means = { hasPolicy: policy.status === "found", roster: standing };
	const { tone, title, detail } = tabWords(tab, means);
	return (
		<main class="popup stack">
			<header class="row">
				<img src="/icon/32.png" alt="" width="24" height="24" />
				<h1>Chalkline</h1>
				<button type="button" class="button options" onClick={openOptionsPage}>
					Options
				</button>
			</header>
			<Notice tone={tone} title={title}>
				<p>{detail}</p>
			</Notice>
			{isLost && (
				<Notice tone="error" title="The browser has lost the school’s data">
					<p>Load policy and roster again on the options page.</p>
				</Notice>
			)}
			<dl class="setup">
				<dt class="soft">Policy</dt>
				<dd>{policyWords(policy)}</dd>
				<dt class="soft">Roster</dt>
				<dd>
					{rosterWords(roster, today)}
					{standing === "old" && " Too old: names and pictures are only asked about."}
				</dd>
				<dt class="soft">Duties</dt>
				<dd>
					<a href="/options.html#duties" target="_blank" rel="noopener">
						{due === 0 ? "None is due" : `${due} due`}
					</a>
				</dd>
				{file && (
					<>
						<dt class="soft">Set-up file</dt>
						<dd>{fileWords(file, today)}</dd>
					</>
				)}
			</dl>
			<TryBox label="Check a text here" onCheck={checkText} />
			{tab.state !== "elsewhere" && <CopyReport tab={tab} today={today} />}
		</main>
	);
}

function policyWords(policy: Stored<UsedPolicy>): string {
	if (policy.status === "found") return policy.value.policy.title;
	return policy.status === "none"
		? "None yet: posts are not checked."
		: "It cannot be read: posts are not checked.";
}

function fileWords(file: SetupFileState, today: string): string {
	const { issue, issuedOn, confirmedOn, maxAgeDays } = file;
	const published = `Number ${issue}, ${dateWords(issuedOn)}`;
	if (maxAgeDays === null) return published;
	const look = confirmedOn ? ageWords(daysBetween(confirmedOn, today)) : "not yet";
	const warning = isUnconfirmed(file, today) ? ": names and pictures are only asked about" : "";
	return `${published}; known to be the newest: ${look}${warning}`;
}

function rosterStanding(
	policy: Stored<UsedPolicy>,
	roster: Stored<RosterFacts>,
	today: string,
): Means["roster"] {
	if (roster.status !== "found") return "none";
	if (policy.status !== "found") return "fresh";
	const age = daysBetween(roster.value.date, today);
	return age > policy.value.policy.rosterMaxAgeDays ? "old" : "fresh";
}

function rosterWords(roster: Stored<RosterFacts>, today: string): string {
	if (roster.status === "found") {
		const { date, pupilCount } = roster.value;
		return `${pupilsWords(pupilCount)}, ${dateWords(date)} (${ageWords(daysBetween(date, today))}).`;
	}
	return roster.status === "none"
		? "None yet: names are not checked."
		: "It cannot be read: names are not checked.";
}
