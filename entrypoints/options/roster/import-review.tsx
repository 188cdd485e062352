import { ColumnMapping } from "../../../components/roster/column-mapping";
import { DecisionList } from "../../../components/roster/decision-list";
import { ImportProgress } from "../../../components/roster/import-progress";
import { RejectedRows } from "../../../components/roster/rejected-rows";
import { RosterChanges } from "../../../components/roster/roster-changes";
import { ConsentTable } from "../../../components/roster/roster-summary";
import { inFigures } from "../../../components/ui/in-figures";
import { Notice } from "../../../components/ui/notice";
import { columnRole } from "../../../storage/roster-import/columns/column-role";
import type { InspectedTable } from "../../../storage/roster-import/roster-inspection";
import type { ImportReview as Review } from "../../roster-desk/desk-protocol";
import { columnRoles } from "./column-roles";
import { ImportConfirm } from "./import-confirm";
import { asQuestion, editFor } from "./open-decisions";
import { PupilsInSight } from "./pupils-in-sight";
import type { ImportStep, RosterImport } from "./roster-import-state";

interface ImportReviewProps {
	readonly rosterImport: RosterImport;
	readonly step: Extract<ImportStep, { step: "review" }>;
}

/** What was understood of the files, to be confirmed or changed before anything is stored. */
export function ImportReview({ rosterImport, step }: ImportReviewProps) {
	const { review, progress, isStoring, isOvertaken } = step;
	const { inspection, pupilCount, rejectedCount, changes } = review;
	const { counts, covers, rejectedRows, warnings } = inspection;
	const isBusy = progress !== null || isStoring;
	return (
		<div class="stack wide">
			<h4 class="understood">
				{inFigures(pupilCount)} pupils understood
				{rejectedCount > 0 && <span class="soft">, {leftOutWords(rejectedCount)}</span>}
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
			<Decisions rosterImport={rosterImport} inspection={inspection} isBusy={isBusy} />
			<Columns rosterImport={rosterImport} inspection={inspection} isBusy={isBusy} />
			{progress && <ImportProgress progress={progress} />}
			<ConsentTable counts={counts} covers={covers} />
			<div class="stack tight">
				<h4>As it will be kept</h4>
				<p class="soft small">Names with special letters come first. Are they right?</p>
				<PupilsInSight label="Pupils as understood" pupils={rosterImport.pupils} />
			</div>
			{rejectedRows.length > 0 && (
				<div class="stack tight">
					<h4>Rows left out</h4>
					<RejectedRows rows={rejectedRows} count={rejectedCount} />
				</div>
			)}
			{changes && (
				<div class="stack tight">
					<h4>What changes</h4>
					<p class="soft small">Who left stays known for a time, so that naming them is noticed.</p>
					<RosterChanges {...changes} />
				</div>
			)}
			{isOvertaken && (
				<Notice tone="warning" title="Another roster was loaded in the meantime.">
					<p>
						This one has not been stored. Above you see what it would change now; load it if that is
						right.
					</p>
				</Notice>
			)}
			<ImportConfirm
				pupilCount={pupilCount}
				openDecisions={inspection.decisions.length}
				isBusy={isBusy}
				onConfirm={(date) => void rosterImport.confirm(date)}
				onCancel={() => rosterImport.cancel()}
			/>
		</div>
	);
}

interface PartProps {
	readonly rosterImport: RosterImport;
	readonly inspection: Review["inspection"];
	readonly isBusy: boolean;
}

function Decisions({ rosterImport, inspection, isBusy }: PartProps) {
	const { decisions, tables } = inspection;
	if (decisions.length === 0) return null;
	const decide = (id: string, answer: string) => {
		const decision = decisions[Number(id)];
		const table = tables.find(
			({ file, sheet, columns, types }) =>
				file === decision?.file &&
				sheet === decision.sheet &&
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
