import type { DecisionList } from "../columns/collect-decisions";
import type { ColumnRole } from "../columns/column-role";
import type { PlanOptions, TablePlan } from "../columns/plan-table";
import { type Breath, type BreathOptions, createBreath } from "../files/create-breath";
import { FileRefusal } from "../files/file-refusal";
import { limits } from "../files/limits";
import type { RawRow } from "../files/raw-table";
import { fillDown, groupedColumns } from "./fill-down";
import { type PupilRow, type RowContext, type RowReading, readRow } from "./read-row";
import { createSectionReader, sectionAbove } from "./read-section";
import type { RejectedRow } from "./rejected-row";

const namesWhom: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
	"forename",
	"knownAs",
	"middle",
	"surname",
	"knownSurname",
	"name",
	"id",
]);

/** Every row of every table: pupils, and the lines left out with their reasons. */
export async function readRows(
	plans: readonly TablePlan[],
	options: PlanOptions & BreathOptions,
	decisions: DecisionList,
) {
	const total = plans.reduce((sum, plan) => sum + plan.rows.length, 0);
	if (total > limits.rows) {
		throw new FileRefusal("too-large", "The files together have more than 200,000 rows.");
	}
	const breathe = createBreath(options, "understanding", total);
	const { today } = options;
	const rows: PupilRow[] = [];
	const warnings: string[] = [];
	const rejectedRows: RejectedRow[] = [];
	for (const plan of plans) {
		const { sheet } = plan.table;
		const isLeavers = /\bleavers?\b/i.test(sheet ?? "");
		const section = { class: sheetClass(plan, plans), year: null };
		const context = { today, decisions, section, isLeavers, warnings };
		const rejected = await readPlan(plan, context, rows, breathe);
		rejectedRows.push(...rejected.sort((a, b) => a.line - b.line));
	}
	return { rows, rejectedRows, warnings };
}

async function readPlan(
	plan: TablePlan,
	context: RowContext,
	rows: PupilRow[],
	breathe: Breath,
): Promise<RejectedRow[]> {
	const { file, sheet } = plan.table;
	const rejected = faultsBelow(plan);
	const openSection = createSectionReader(plan);
	const titles = titlesAbove(plan);
	const grouped = groupedColumns(plan);
	let section = sectionAbove(plan) ?? context.section;
	let last: RawRow | null = null;
	for (const [index, given] of plan.rows.entries()) {
		const opened = openSection(given);
		section = opened ?? section;
		if (opened || isBlank(given)) continue;
		const row: RawRow = fillDown(grouped, carryPupil(plan, given, last), last);
		last = row;
		const reading = titles.has(wordsOf(given))
			? titleAgain
			: readRow(plan, row, { ...context, section });
		if (reading.is === "pupil") rows.push(reading.row);
		if (reading.is === "rejected") {
			rejected.push({ file, sheet, line: row.line, reason: reading.reason });
		}
		if (index % 256 === 0) await breathe(256);
	}
	return rejected;
}

function faultsBelow({ table: { file, sheet, faults }, headerLine }: TablePlan): RejectedRow[] {
	return faults.filter(({ line }) => line > headerLine).map((fault) => ({ file, sheet, ...fault }));
}

const titleAgain: RowReading = { is: "rejected", reason: "the list's title once more" };

// A printed list has its title on every page.
function titlesAbove({ table, headerLine }: TablePlan): ReadonlySet<string> {
	return new Set(table.rows.filter(({ line }) => line < headerLine).map(wordsOf));
}

function wordsOf({ cells }: RawRow): string {
	return cells.filter((cell) => cell !== "").join("\n");
}

function isBlank({ cells }: RawRow): boolean {
	return cells.every((cell) => cell === "");
}

// A pupil's consent types one below the other, the name (a merged cell) beside the first only.
function carryPupil({ columns }: TablePlan, row: RawRow, last: RawRow | null): RawRow {
	const type = columns.findIndex(({ role }) => role === "consent-type");
	if (type < 0 || !last || (row.cells[type] ?? "") === "") return row;
	if (columns.some(({ role }, at) => namesWhom.has(role) && (row.cells[at] ?? "") !== ""))
		return row;
	const isPupils = (role: ColumnRole) => namesWhom.has(role) || role === "class" || role === "year";
	const cells = columns.map(({ role }, at) => {
		const cell = row.cells[at] ?? "";
		return cell === "" && isPupils(role) ? (last.cells[at] ?? "") : cell;
	});
	return { line: row.line, cells };
}

// A sheet for each class and no such column: the sheet's name is the class.
function sheetClass({ table, columns }: TablePlan, plans: readonly TablePlan[]): string {
	const isAlone = plans.filter((plan) => plan.table.file === table.file).length < 2;
	if (isAlone || columns.some(({ role }) => role === "class")) return "";
	return /^(sheet|table|leavers?)\s*\d*$/i.test(table.sheet ?? "") ? "" : (table.sheet ?? "");
}
