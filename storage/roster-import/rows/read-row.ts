import type { SchoolYear } from "../../../rules/domain/pupil";
import type { DecisionList } from "../columns/collect-decisions";
import { headingScore } from "../columns/find-header";
import { normaliseHeading } from "../columns/heading";
import type { TablePlan } from "../columns/plan-table";
import type { RawRow } from "../files/raw-table";
import { faultOfName, isFormula } from "../values/check-name";
import { isNone, plainText, readClass } from "../values/read-class";
import { readDate } from "../values/read-date";
import { readSchoolYear } from "../values/school-year";
import type { NameParts } from "../values/split-name";
import { cellsOf } from "./cells-of";
import { type RowConsents, readConsents } from "./read-consents";
import { isNameless, nameCells, readNames } from "./read-names";
import type { Section } from "./read-section";

/** What one row says about a pupil. `ids` are dropped once rows have been joined. */
export interface PupilRow {
	readonly file: string;
	readonly sheet: string | null;
	readonly line: number;
	readonly names: NameParts;
	readonly class: string;
	readonly year: SchoolYear | null;
	readonly ids: readonly string[];
	readonly left: boolean;
	readonly doNotShow: boolean;
	readonly consents: RowConsents;
}

export type RowReading =
	| { readonly is: "pupil"; readonly row: PupilRow }
	| { readonly is: "rejected"; readonly reason: string }
	| { readonly is: "skipped" };

export interface RowContext {
	readonly today: string;
	readonly decisions: DecisionList;
	/** For rows whose own columns do not say: the sheet's name, or what stands above the row. */
	readonly section: Section;
	readonly isLeavers: boolean;
	/** Cells that are left out of a row that is kept, by line. */
	readonly warnings: string[];
}

/** Reads one row: a pupil, nothing (blank, a repeated heading), or rejected with a reason that names nobody. */
export function readRow(plan: TablePlan, row: RawRow, context: RowContext): RowReading {
	if (row.cells.every((cell) => cell === "")) return { is: "skipped" };
	if (isRepeatedHeading(plan, row)) return { is: "skipped" };
	const excess = row.cells.slice(plan.columns.length).filter((cell) => cell !== "");
	if (excess.length > 0 && plan.columns.length > 1) {
		return {
			is: "rejected",
			reason: `more cells (${row.cells.length}) than headings (${plan.columns.length})`,
		};
	}
	const fault = nameCells(plan, row)
		.map(faultOfName)
		.find((one) => one !== null);
	if (fault) return { is: "rejected", reason: fault };
	const names = readNames(plan, row);
	if (isNameless(names) && readIds(plan, row).length === 0)
		return { is: "rejected", reason: "no name" };
	if (isRemark(plan, row)) return { is: "rejected", reason: "a title or a total, not a pupil" };
	return { is: "pupil", row: assemble(plan, row, names, context) };
}

function assemble(plan: TablePlan, row: RawRow, names: NameParts, context: RowContext): PupilRow {
	const classes = cellsOf(plan, row, "class").filter((cell) => !isFormula(cell));
	const group = classes.map(readClass).find(Boolean) ?? "";
	if (classes.length < cellsOf(plan, row, "class").length) {
		context.warnings.push(
			`line ${row.line}: its class is left out, it begins like a formula (= + - @).`,
		);
	}
	const { section } = context;
	const years = [
		...cellsOf(plan, row, "year"),
		...classes
			.filter((cell) => /year|^y\d|recep|nurs/i.test(cell))
			.flatMap((cell) => cell.split(/[:,]| and /)),
	];
	return {
		file: plan.table.file,
		sheet: plan.table.sheet,
		line: row.line,
		names,
		class: group || section.class,
		year: years.map(readSchoolYear).find((year) => year !== null) ?? section.year,
		ids: readIds(plan, row),
		left: context.isLeavers || hasLeft(plan, row, context.today),
		doNotShow: cellsOf(plan, row, "flag").some(isFlagged),
		consents: readConsents({ plan, row, today: context.today, decisions: context.decisions }),
	};
}

// Sums and notes below the last pupil: words of counting beside numbers, or a sentence that stands alone.
function isRemark(plan: TablePlan, { cells }: RawRow): boolean {
	const [first = "", ...others] = cells.filter((cell) => cell !== "");
	if (plan.columns.length < 3) return false;
	const isCount = /^((grand|sub|over ?all)[ -]?)?(totals?|count|sum)\b|^(number|no\.?) of\b/i.test(
		first,
	);
	if (isCount && others.every((cell) => /^[\d\s.,%/]*$/.test(cell))) return true;
	const hasParts = plan.columns.some(({ role }) => role === "surname");
	const most = hasParts ? 2 : 4;
	return others.length === 0 && (/[\d:=*]/.test(first) || first.split(/\s+/).length > most);
}

function readIds(plan: TablePlan, row: RawRow): string[] {
	return plan.columns.flatMap(({ role, heading }, at) => {
		const value = plainText(row.cells[at] ?? "")
			.toUpperCase()
			.replace(/\s/g, "")
			.replace(/\.0$/, "")
			// A spreadsheet takes the zeros off "00123".
			.replace(/^0+(?=\d+$)/, "");
		return role === "id" && value !== "" && !isNone(value) && value !== "0"
			? [`${idKind(heading)}:${value}`]
			: [];
	});
}

// "Adno" in one file is "Admission Number" in another.
function idKind(heading: string): string {
	const text = normaliseHeading(heading)
		.replace(/\b(pupil|student|legal)\b/g, "")
		.trim();
	if (/\bupn\b|unique( pupil)? (number|no)/.test(text)) return "1 upn";
	return text.startsWith("ad") ? "2 admission" : `3 ${text}`;
}

function hasLeft(plan: TablePlan, row: RawRow, today: string): boolean {
	return plan.columns.some(({ role, heading }, at) => {
		if (role !== "leaving") return false;
		const cell = (row.cells[at] ?? "").trim().toLowerCase();
		const date = readDate(cell);
		if (date !== null) return date < today;
		const isOnRoll = /\bon ?roll\b/i.test(heading);
		if (/^(y|yes|true|1|x|✓)$/.test(cell)) return !isOnRoll;
		if (/^(n|no|false|0)$/.test(cell)) return isOnRoll;
		return /\b(left|leaver|off ?roll|former|inactive)\b/.test(
			cell.replace(/not (left|a leaver)/, ""),
		);
	});
}

function isFlagged(cell: string): boolean {
	return !/^(|n|no|none|false|0|n\/?a|nil|-|–|—|unknown|not known|not applicable|no restrictions?|none known)$/i.test(
		cell.trim(),
	);
}

function isRepeatedHeading({ columns }: TablePlan, row: RawRow): boolean {
	const [first] = columns;
	if (first?.heading !== row.cells[0]) return false;
	return headingScore(row) >= 2 || columns.length === 1;
}
