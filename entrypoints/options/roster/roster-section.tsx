import { useEffect } from "preact/hooks";
import { RosterSummary } from "../../../components/roster/roster-summary";
import { pupilsWords } from "../../../components/ui/in-figures";
import { Notice } from "../../../components/ui/notice";
import { daysBetween } from "../../../rules/engine/days-between";
import { dateOf } from "../../background/date-of";
import type { RosterOverview } from "../../roster-desk/desk-protocol";
import type { OptionsData } from "../options-data";
import type { SectionProps } from "../options-state";
import { ImportSection } from "./import-section";
import { NeverPupilsForm } from "./never-pupils-form";
import { PreviousRoster } from "./previous-roster";
import { PupilEdit } from "./pupil-edit";
import { PupilList } from "./pupil-list";
import { StaffForm } from "./staff-form";
import { UndoNotice } from "./undo-notice";

/** The roster in use with its pupils, a newer one to load, and the one before to bring back. */
export function RosterSection(props: SectionProps) {
	const { data, work } = props;
	// With every reading of the database, for any tab may have changed something.
	useEffect(() => void work.roster.look(), [work.roster, data]);
	return (
		<div class="stack wide">
			<h2>Roster</h2>
			<UndoNotice undo={work.undo} />
			<RosterInUse {...props} />
			<ImportSection
				hasRoster={data.rosterFacts.status === "found"}
				rosterImport={work.rosterImport}
			/>
			<PreviousRoster {...props} />
			<StaffForm {...props} />
			<NeverPupilsForm {...props} />
			<PupilEdit {...props} />
		</div>
	);
}

function RosterInUse(props: SectionProps) {
	const { data, change, work } = props;
	const { rosterFacts: facts, policy } = data;
	const overview = work.roster.overview.value;
	if (work.roster.hasFailed.value) return <CannotLook />;
	if (facts.status === "none") return null;
	if (facts.status === "damaged" || overview?.status === "damaged") return <Damaged />;
	if (overview?.status !== "found") return <Reading pupilCount={facts.value.pupilCount} />;
	return (
		<>
			<InNumbers overview={overview.value} policy={policy} />
			<PupilList overview={overview.value} change={change} work={work} />
		</>
	);
}

function CannotLook() {
	return (
		<Notice tone="error" title="The roster cannot be shown.">
			<p>Reload this page.</p>
		</Notice>
	);
}

function Damaged() {
	return (
		<Notice tone="error" title="The stored roster cannot be read.">
			<p>Names and pictures cannot be checked. Load the roster again.</p>
		</Notice>
	);
}

/** The page does not wait for many pupils: all else can be used meanwhile. */
function Reading({ pupilCount }: { readonly pupilCount: number }) {
	return (
		<p class="card soft" role="status">
			Reading {pupilsWords(pupilCount)}…
		</p>
	);
}

interface InNumbersProps {
	readonly overview: RosterOverview;
	readonly policy: OptionsData["policy"];
}

function InNumbers({ overview: { facts, counts, damaged }, policy }: InNumbersProps) {
	return (
		<div class="card">
			<RosterSummary
				date={facts.date}
				ageDays={daysBetween(facts.date, dateOf(new Date()))}
				maxAgeDays={policy.status === "found" ? policy.value.policy.rosterMaxAgeDays : null}
				files={facts.files}
				covers={facts.covers}
				counts={counts}
				damaged={damaged}
			/>
		</div>
	);
}
