import { ColumnMapping } from "../../components/roster/column-mapping";
import { DecisionList } from "../../components/roster/decision-list";
import { ImportProgress } from "../../components/roster/import-progress";
import { PupilPreview } from "../../components/roster/pupil-preview";
import { RejectedRows } from "../../components/roster/rejected-rows";
import { RosterChanges } from "../../components/roster/roster-changes";
import { ConsentTable } from "../../components/roster/roster-summary";
import { Notice } from "../../components/ui/notice";
import type { Pupil } from "../../rules/domain/pupil";
import { compareRosters } from "../../storage/compare-rosters";
import { columnRole } from "../../storage/roster-import/column-role";
import type {
	InspectedTable,
	RosterInspection,
} from "../../storage/roster-import/roster-inspection";
import { columnRoles } from "./column-roles";
import { ImportConfirm } from "./import-confirm";
import { asQuestion, editFor } from "./open-decisions";
import type { ImportStep, RosterImport } from "./roster-import-state";

interface ImportReviewProps {
	readonly rosterImport: RosterImport;
	readonly review: Extract<ImportStep, { step: "review" }>;
	readonly present: readonly Pupil[] | null;
}

/** What was understood of the files, to be confirmed or changed before anything is stored. */
export function ImportReview({ rosterImport, review, present }: ImportReviewProps) {
	const { inspection, progress } = review;
	const { pupils, covers, rejectedRows, warnings } = inspection;
	return (
		<div class="stack wide">
			<h4 class="understood">
				{pupils.length} pupils understood
				{rejectedRows.length > 0 && <span class="soft">, {leftOutWords(rejectedRows.length)}</span>}
			</h4>
			{warnings.length > 0 && (
				<Notice tone="warning" title="Please note">
					<ul class="notes">
						{warnings.map((warning) => (
							<li key={warning}>{warning}</li>
						))}
					</ul>
				</Notice>
			)}
			<Decisions rosterImport={rosterImport} inspection={inspection} isBusy={progress !== null} />
			<Columns rosterImport={rosterImport} inspection={inspection} isBusy={progress !== null} />
			{progress && <ImportProgress progress={progress} />}
			<ConsentTable pupils={pupils.filter(({ left }) => !left)} covers={covers} />
			<div class="stack tight">
				<h4>As it will be kept</h4>
				<p class="soft small">The first pupils, and names with special letters. Are they right?</p>
				<PupilPreview pupils={pupils} />
			</div>
			{rejectedRows.length > 0 && (
				<div class="stack tight">
					<h4>Rows left out</h4>
					<RejectedRows rows={rejectedRows} />
				</div>
			)}
			{present && (
				<div class="stack tight">
					<h4>What changes</h4>
					<RosterChanges {...compareRosters(present, pupils)} />
				</div>
			)}
			<ImportConfirm
				pupilCount={pupils.length}
				openDecisions={inspection.decisions.length}
				isBusy={progress !== null}
				onConfirm={(date) => void rosterImport.confirm(date)}
				onCancel={() => rosterImport.cancel()}
			/>
		</div>
	);
}

interface PartProps {
	readonly rosterImport: RosterImport;
	readonly inspection: RosterInspection;
	readonly isBusy: boolean;
}

function Decisions({ rosterImport, inspection, isBusy }: PartProps) {
	const { decisions, tables } = inspection;
	if (decisions.length === 0) return null;
	const decide = (id: string, answer: string) => {
		const decision = decisions[Number(id)];
		const table = tables.find(
			({ file, columns, types }) =>
				file === decision?.file &&
				(columns.some(({ heading }) => heading === decision.heading) ||
					types.some(({ type }) => type === decision.heading)),
		);
		const edit = decision && table ? editFor(decision, answer, table) : null;
		if (table && edit) void rosterImport.edit(table, edit);
	};
	return (
		<div class="stack tight">
			<h4>To be decided</h4>
			<p class="soft small">What is left open counts as unknown.</p>
			<DecisionList decisions={decisions.map(asQuestion)} isBusy={isBusy} onDecide={decide} />
		</div>
	);
}

function Columns({ rosterImport, inspection, isBusy }: PartProps) {
	return (
		<div class="stack tight">
			<h4>What the columns are</h4>
			<p class="soft small">
				Guessed from their names. Columns left out are dropped here and never stored.
			</p>
			{inspection.tables.map((table) => (
				<ColumnMapping
					key={titleOf(table)}
					title={titleOf(table)}
					columns={table.columns}
					roles={columnRoles}
					isBusy={isBusy}
					onRole={(heading, given) => {
						const role = columnRole.safeParse(given);
						if (role.success) {
							void rosterImport.edit(table, { kind: "role", heading, role: role.data });
						}
					}}
				/>
			))}
		</div>
	);
}

function leftOutWords(rows: number): string {
	return rows === 1 ? "1 row left out" : `${rows} rows left out`;
}

function titleOf({ file, sheet }: InspectedTable): string {
	return sheet === null ? file : `${file}, sheet ${sheet}`;
}
