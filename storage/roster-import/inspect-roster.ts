import { purpose } from "../../rules/domain/pupil";
import { countConsents } from "../count-pupils";
import { askRoles } from "./columns/ask-roles";
import { choosePlans } from "./columns/choose-plans";
import { collectDecisions, type DecisionList } from "./columns/collect-decisions";
import type { ColumnRole } from "./columns/column-role";
import type { TablePlan } from "./columns/plan-table";
import { preferReach } from "./columns/prefer-reach";
import { createBreath } from "./files/create-breath";
import { FileRefusal } from "./files/file-refusal";
import type { RawTable, RosterFile } from "./files/raw-table";
import { readTables } from "./files/read-tables";
import { coverageOf, identifyPupils } from "./pupils/identify-pupils";
import { joinPupils } from "./pupils/join-pupils";
import type { InspectedTable, InspectOptions, RosterInspection } from "./roster-inspection";
import type { PupilRow } from "./rows/read-row";
import { readRows } from "./rows/read-rows";
import type { RejectedRow } from "./rows/rejected-row";

/**
 * Reads roster files (bytes as they came) and says what they hold, merged by pupil. Gives `refused`
 * for what is no roster; rejects only when `signal` cancels.
 */
export async function inspectRoster(
	files: readonly RosterFile[],
	options: InspectOptions,
): Promise<RosterInspection> {
	try {
		return await inspect(files, options);
	} catch (error) {
		if (error instanceof FileRefusal) return refused(error);
		throw error;
	}
}

async function inspect(
	files: readonly RosterFile[],
	options: InspectOptions,
): Promise<RosterInspection> {
	const warnings: string[] = [];
	const plans = choosePlans(await readAll(files, options), options, warnings);
	preferReach(plans.flatMap(({ columns, types }) => [...columns, ...types.values()]));
	const decisions = collectDecisions();
	const { rows, rejectedRows, warnings: cellWarnings } = await readRows(plans, options, decisions);
	for (const plan of plans) askRoles(plan, decisions);
	const joining = await joinPupils(rows, createBreath(options, "joining", rows.length));
	rejectedRows.push(...joining.strays.map(rejectStray));
	if (joining.pupils.length === 0) throw new FileRefusal("no-pupils", noPupils(rejectedRows));
	const coverage = coverageOf(plans);
	const breathe = createBreath(options, "joining", rows.length);
	const pupils = await identifyPupils(joining.pupils, coverage, options.salt ?? "", breathe);
	return {
		...understood(plans, decisions),
		pupils,
		counts: countConsents(pupils),
		covers: purpose.options.filter((one) => coverage.hasChannel || coverage.own.has(one)),
		rejectedRows,
		warnings: [...warnings, ...cellWarnings.slice(0, 200), ...joining.warnings],
	};
}

function rejectStray({ file, sheet, line }: PupilRow): RejectedRow {
	return { file, sheet, line, reason: "no name, and no list names a pupil with this number" };
}

async function readAll(files: readonly RosterFile[], options: InspectOptions): Promise<RawTable[]> {
	const tables: RawTable[] = [];
	for (const [done, file] of files.entries()) {
		options.onProgress?.({ stage: "reading", done, total: files.length });
		tables.push(...(await readNamed(file, files.length, options)));
	}
	return tables;
}

async function readNamed(file: RosterFile, count: number, options: InspectOptions) {
	try {
		return await readTables(file, createBreath(options, "reading", 0));
	} catch (error) {
		if (!(error instanceof FileRefusal) || count === 1) throw error;
		throw new FileRefusal(error.kind, `${file.name}: ${error.message}`);
	}
}

function understood(plans: readonly TablePlan[], list: DecisionList) {
	const decisions = list.list();
	const isOpen = decisions.length > 0;
	return {
		outcome: isOpen ? ("needs-decision" as const) : ("ok" as const),
		reason: isOpen
			? "Some columns or words need a decision; until then they count as unknown."
			: null,
		refusal: null,
		columns: nameColumns(plans),
		decisions,
		tables: plans.map(showTable),
	};
}

// A heading that is two things in two tables is told twice, the earlier with its place.
function nameColumns(plans: readonly TablePlan[]): Record<string, ColumnRole> {
	const named = new Map<string, ColumnRole>();
	for (const { table, columns } of plans.toReversed()) {
		for (const { heading, role } of columns.toReversed()) {
			const isOther = named.has(heading) && named.get(heading) !== role;
			named.set(isOther ? `${heading} (${table.sheet ?? table.file})` : heading, role);
		}
	}
	return Object.fromEntries([...named].reverse());
}

function noPupils(rejected: readonly RejectedRow[]): string {
	const [first] = rejected;
	if (!first) return "There are headings but no pupils below them.";
	return `No row could be read; the first fault is in line ${first.line}: ${first.reason}.`;
}

function showTable({ table, title, headerLine, columns, rows, types }: TablePlan): InspectedTable {
	return {
		file: table.file,
		sheet: table.sheet,
		title,
		headerLine,
		columns: columns.map(({ heading, role }, at) => ({
			heading,
			role,
			samples: rows.slice(0, 3).map(({ cells }) => (cells[at] ?? "").slice(0, 60)),
		})),
		types: Array.from(types.values(), ({ heading, role }) => ({ type: heading, role })),
	};
}

function refused({ kind, message }: FileRefusal): RosterInspection {
	return {
		outcome: "refused",
		reason: message,
		refusal: kind,
		columns: {},
		pupils: [],
		counts: countConsents([]),
		covers: [],
		decisions: [],
		rejectedRows: [],
		warnings: [],
		tables: [],
	};
}
