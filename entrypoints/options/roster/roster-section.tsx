import { RosterSummary } from "../../../components/roster/roster-summary";
import { pupilsWords } from "../../../components/ui/in-figures";
import { Notice } from "../../../components/ui/notice";
import { daysBetween } from "../../../rules/engine/days-between";
import { dateOf } from "../../background/date-of";
import type { OptionsData } from "../options-data";
import type { SectionProps } from "../options-state";
import { ImportSection } from "./import-section";
import { NeverPupilsForm } from "./never-pupils-form";
import { PreviousRoster } from "./previous-roster";
import { PupilList } from "./pupil-list";
import { StaffForm } from "./staff-form";
import { UndoNotice } from "./undo-notice";

/** The roster in use with its pupils, a newer one to load, and the one before to bring back. */
export function RosterSection(props: SectionProps) {
	const { data, work } = props;
	const roster = data.roster;
	return (
		<div class="stack wide">
			<h2>Roster</h2>
			{roster.status === "damaged" && (
				<Notice tone="error" title="The stored roster cannot be read.">
					<p>Names and pictures cannot be checked. Load the roster again.</p>
				</Notice>
			)}
			<UndoNotice undo={work.undo} />
			{roster.status === "found" && (
				<>
					<PresentRoster {...props} />
					<PupilList {...props} pupils={roster.value.roster.pupils} />
				</>
			)}
			{roster.status === "reading" && <Reading facts={data.rosterFacts} />}
			<ImportSection
				hasRoster={data.rosterFacts.status === "found"}
				rosterImport={work.rosterImport}
			/>
			<PreviousRoster {...props} />
			<StaffForm {...props} />
			<NeverPupilsForm {...props} />
		</div>
	);
}

/** The page does not wait for many pupils: all else can be used meanwhile. */
function Reading({ facts }: { readonly facts: OptionsData["rosterFacts"] }) {
	if (facts.status !== "found") return null;
	return (
		<p class="card soft" role="status">
			Reading {pupilsWords(facts.value.pupilCount)}…
		</p>
	);
}

function PresentRoster({ data }: SectionProps) {
	const { roster: stored, policy } = data;
	if (stored.status !== "found") return null;
	const { facts, roster, damaged } = stored.value;
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
