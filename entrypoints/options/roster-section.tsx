import { RosterSummary } from "../../components/roster/roster-summary";
import { ageWords, dateWords } from "../../components/ui/date-words";
import { Notice } from "../../components/ui/notice";
import { daysBetween } from "../../rules/engine/days-between";
import { restorePreviousRoster, type StoredRoster } from "../../storage/roster";
import { dateOf } from "../background/date-of";
import { ImportSection } from "./import-section";
import type { OptionsData, SectionProps } from "./options-state";
import { StaffForm } from "./staff-form";

/** The roster in use, a newer one to load, and the one before to bring back. */
export function RosterSection({ data, change, work }: SectionProps) {
	const roster = data.roster;
	return (
		<div class="stack wide">
			<h2>Roster</h2>
			{roster.status === "damaged" && (
				<Notice tone="error" title="The stored roster cannot be read.">
					<p>Names and pictures cannot be checked. Load the roster again.</p>
				</Notice>
			)}
			{roster.status === "found" && <PresentRoster data={data} stored={roster.value} />}
			<ImportSection
				present={roster.status === "found" ? roster.value.roster.pupils : null}
				rosterImport={work.rosterImport}
			/>
			<PreviousRoster data={data} change={change} />
			<StaffForm data={data} change={change} />
		</div>
	);
}

interface PresentRosterProps {
	readonly data: OptionsData;
	readonly stored: StoredRoster;
}

function PresentRoster({ data, stored }: PresentRosterProps) {
	const { facts, roster, damaged } = stored;
	const policy = data.policy;
	return (
		<div class="card">
			<RosterSummary
				date={facts.date}
				ageDays={daysBetween(facts.date, dateOf(new Date()))}
				maxAgeDays={policy.status === "found" ? policy.value.policy.rosterMaxAgeDays : null}
				files={facts.files}
				covers={facts.covers}
				pupils={roster.pupils}
				damaged={damaged}
			/>
		</div>
	);
}

function PreviousRoster({ data, change }: Pick<SectionProps, "data" | "change">) {
	const previous = data.previous;
	if (previous.status !== "found") return null;
	const { date, pupilCount } = previous.value;
	return (
		<div class="card stack">
			<h3>The roster before</h3>
			<p class="soft">
				{pupilCount} pupils, of {dateWords(date)} ({ageWords(daysBetween(date, dateOf(new Date())))}
				). Bringing it back replaces the present one.
			</p>
			<div class="row">
				<button type="button" class="button" onClick={() => void change(restorePreviousRoster)}>
					Bring it back
				</button>
			</div>
		</div>
	);
}
