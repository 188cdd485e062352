import type { DecisionList } from "./collect-decisions";
import { type Breath, createBreath } from "./create-breath";
import { FileRefusal } from "./file-refusal";
import { limits } from "./limits";
import type { TablePlan } from "./plan-table";
import { type PupilRow, type RowContext, readRow } from "./read-row";
import type { InspectOptions, RejectedRow } from "./roster-inspection";

/** Every row of every table: pupils, and the lines left out with their reasons. */
export async function readRows(
	plans: readonly TablePlan[],
	options: InspectOptions,
	decisions: DecisionList,
) {
	const total = plans.reduce((sum, plan) => sum + plan.rows.length, 0);
	if (total > limits.rows) {
		throw new FileRefusal("too-large", "The files together have more than 200,000 rows.");
	}
	const breathe = createBreath(options, "understanding", total);
	const { today } = options;
	const rows: PupilRow[] = [];
	const rejectedRows: RejectedRow[] = [];
	for (const plan of plans) {
		const { sheet } = plan.table;
		const isLeavers = /\bleavers?\b/i.test(sheet ?? "");
		const context = { today, decisions, usualClass: sheetClass(plan, plans), isLeavers };
		const rejected = await readPlan(plan, context, rows, breathe);
		rejectedRows.push(...rejected.sort((a, b) => a.line - b.line));
	}
	return { rows, rejectedRows };
}

async function readPlan(
	plan: TablePlan,
	context: RowContext,
	rows: PupilRow[],
	breathe: Breath,
): Promise<RejectedRow[]> {
	const { file, sheet, faults } = plan.table;
	const rejected = faults
		.filter(({ line }) => line > plan.headerLine)
		.map((fault): RejectedRow => ({ file, sheet, ...fault }));
	for (const [index, row] of plan.rows.entries()) {
		const reading = readRow(plan, row, context);
		if (reading.is === "pupil") rows.push(reading.row);
		if (reading.is === "rejected") {
			rejected.push({ file, sheet, line: row.line, reason: reading.reason });
		}
		if (index % 256 === 0) await breathe(256);
	}
	return rejected;
}

// A sheet for each class and no such column: the sheet's name is the class.
function sheetClass({ table, columns }: TablePlan, plans: readonly TablePlan[]): string {
	const isAlone = plans.filter((plan) => plan.table.file === table.file).length < 2;
	if (isAlone || columns.some(({ role }) => role === "class")) return "";
	return /^(sheet|table|leavers?)\s*\d*$/i.test(table.sheet ?? "") ? "" : (table.sheet ?? "");
}
