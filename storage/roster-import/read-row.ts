import type { SchoolYear } from "../../rules/domain/pupil";
import { faultOfName } from "./check-name";
import type { DecisionList } from "./collect-decisions";
import type { ColumnRole } from "./column-role";
import { headingScore } from "./find-header";
import { isSurnameFirst } from "./guess-role";
import { normaliseHeading } from "./heading";
import type { TablePlan } from "./plan-table";
import type { RawRow } from "./raw-table";
import { isNone, plainText, readClass } from "./read-class";
import { type RowConsents, readConsents } from "./read-consents";
import { readDate } from "./read-date";
import { readSchoolYear } from "./school-year";
import { type NameParts, noName, splitName } from "./split-name";

/** What one row says about a pupil. `ids` are dropped once rows have been joined. */
export interface PupilRow {
	readonly file: string;
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
	/** A class for tables without such a column: the sheet's name. */
	readonly usualClass: string;
	readonly isLeavers: boolean;
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
	if (names.forename === "" && names.surname === "" && names.knownAs === "") {
		return { is: "rejected", reason: "no name" };
	}
	const filled = row.cells.filter((cell) => cell !== "");
	if (
		filled.length === 1 &&
		plan.columns.length > 2 &&
		/\d|:|^(total|page|printed)\b/i.test(filled[0] ?? "")
	) {
		return { is: "rejected", reason: "a title or a total, not a pupil" };
	}
	return { is: "pupil", row: assemble(plan, row, names, context) };
}

function assemble(plan: TablePlan, row: RawRow, names: NameParts, context: RowContext): PupilRow {
	const group = cellsOf(plan, row, "class").map(readClass).find(Boolean) ?? "";
	const years = [
		...cellsOf(plan, row, "year"),
		...cellsOf(plan, row, "class")
			.filter((cell) => /year|^y\d|recep|nurs/i.test(cell))
			.flatMap((cell) => cell.split(/[:,]| and /)),
	];
	return {
		file: plan.table.file,
		line: row.line,
		names,
		class: group || context.usualClass,
		year: years.map(readSchoolYear).find((year) => year !== null) ?? null,
		ids: readIds(plan, row),
		left: context.isLeavers || hasLeft(plan, row, context.today),
		doNotShow: cellsOf(plan, row, "flag").some(isFlagged),
		consents: readConsents({ plan, row, today: context.today, decisions: context.decisions }),
	};
}

const places = new WeakMap<TablePlan, Map<ColumnRole, number[]>>();

function cellsOf(plan: TablePlan, { cells }: RawRow, role: ColumnRole): string[] {
	const known = places.get(plan) ?? new Map<ColumnRole, number[]>();
	places.set(plan, known);
	const columns =
		known.get(role) ?? plan.columns.flatMap((column, at) => (column.role === role ? [at] : []));
	known.set(role, columns);
	return columns.map((at) => cells[at] ?? "");
}

// Known-as and middle names often hold a dash for "none": that is no formula.
function nameCells(plan: TablePlan, row: RawRow): string[] {
	const roles = ["forename", "surname", "name", "knownAs", "knownSurname", "middle"] as const;
	return roles.flatMap((role) => cellsOf(plan, row, role)).filter((cell) => !isNone(cell));
}

function readNames(plan: TablePlan, row: RawRow): NameParts {
	const one = (role: ColumnRole) => {
		const text = plainText(
			cellsOf(plan, row, role).find((cell) => !isNone(cell) && cell !== "") ?? "",
		);
		return isNone(text) ? "" : text;
	};
	const whole = plan.columns.find(({ role }) => role === "name");
	const parts = whole ? splitName(wholeName(plan, row), isSurnameFirst(whole.heading)) : noName;
	const [forename = "", ...others] = splitForenames(plan, one("forename") || parts.forename);
	const surname = one("surname") || parts.surname;
	return {
		forename,
		knownAs: usedName(one("knownAs") || parts.knownAs, surname),
		middle: one("middle") || others.join(" ") || parts.middle,
		surname,
		knownSurname: one("knownSurname"),
	};
}

// Under "Forenames" stand all of them; under "Forename" two words are one name.
function splitForenames({ columns }: TablePlan, text: string): string[] {
	const isPlural = columns.some(
		({ role, heading }) => role === "forename" && normaliseHeading(heading).endsWith("names"),
	);
	return isPlural ? text.split(" ") : [text];
}

// A list of one column holds "Smith, Jane" without quotation marks: its comma parts no cells.
function wholeName(plan: TablePlan, row: RawRow): string {
	const cells = plan.columns.length === 1 ? row.cells : cellsOf(plan, row, "name");
	return plainText(cells.filter((cell) => cell !== "" && !isNone(cell)).join(", "));
}

// A "preferred name" may be the whole name: its forename is what is called.
function usedName(knownAs: string, surname: string): string {
	const suffix = ` ${surname}`.toLowerCase();
	return surname !== "" && knownAs.toLowerCase().endsWith(suffix)
		? knownAs.slice(0, -suffix.length).trim()
		: knownAs;
}

function readIds(plan: TablePlan, row: RawRow): string[] {
	return plan.columns.flatMap(({ role, heading }, at) => {
		const value = plainText(row.cells[at] ?? "")
			.toUpperCase()
			.replace(/\s/g, "")
			.replace(/\.0$/, "");
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
