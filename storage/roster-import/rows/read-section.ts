import type { SchoolYear } from "../../../rules/domain/pupil";
import type { ColumnRole } from "../columns/column-role";
import type { TablePlan } from "../columns/plan-table";
import type { RawRow } from "../files/raw-table";
import { plainText } from "../values/read-class";
import { readSchoolYear } from "../values/school-year";
import { cellsOf } from "./cells-of";

/** What a row above its pupils says of them ("Class 3P", "Year 3"). */
export interface Section {
	readonly class: string;
	readonly year: SchoolYear | null;
}

const label = /^(class|form|reg(istration)?( (group|form|class))?|tutor group|group)\b[\s:.–-]*/i;
const code = /^(\d{1,2}|r|yr|n|fs\d?)[\s.-]?\p{L}{1,3}$/iu;
const aside = /\s*(\([^)]*\)|[–-]\s*\d+ (pupils|children)|[,–-]\s*(mr|mrs|miss|ms|mx|dr)\b.*)$/iu;

/** Reads a section's words; null for a text that says neither class nor year. */
export function readSection(text: string): Section | null {
	// A cell may be endless, and this is asked of every row.
	if (text.length > 200) return null;
	const clean = plainText(text).replace(aside, "").replace(aside, "").trim();
	if (clean === "" || clean.length > 40) return null;
	const [first = "", second = ""] = clean.split(/\s*[:–,]\s*|\s+-\s+/, 2);
	const year = readSchoolYear(first);
	const isYear = year !== null && /\p{L}/u.test(first);
	if (isYear) return { class: second.replace(label, ""), year };
	const named = clean.replace(label, "");
	const hasLabel = named !== clean && named !== "";
	const asLast = /^(.+) (class|form)$/i.exec(clean)?.[1];
	const name = hasLabel ? named : (asLast ?? (code.test(clean) ? clean : ""));
	if (name === "" || name.split(" ").length > 3 || /\blists?\b/i.test(name)) return null;
	return { class: name, year: readSchoolYear(name) };
}

/**
 * Makes the reading of a table's section rows: given a row, the section that it opens, or null.
 * A row of one cell is one by its words, or by its place where the whole list is built so.
 */
export function createSectionReader(plan: TablePlan): (row: RawRow) => Section | null {
	if (plan.columns.length < 2) return ({ cells }) => labelled(cells.join(" "));
	const byPlace = sectionsByPlace(plan);
	const ownColumns = filledGroupColumns(plan);
	return (row) => {
		const text = wordsAlone(row);
		if (text === null || ownColumns.some((at) => (row.cells[at] ?? "") !== "")) return null;
		return readSection(text) ?? (byPlace.has(row.line) ? { class: text, year: null } : null);
	};
}

/** The section that a title right above the headings opens ("Class: 3P"). */
export function sectionAbove({ table, headerLine }: TablePlan): Section | null {
	const titles = table.rows.filter(({ line }) => line < headerLine);
	for (const { cells } of titles.toReversed().slice(0, 4)) {
		const filled = cells.filter((cell) => cell !== "");
		const [first = "", second = ""] = filled;
		const isPair = filled.length > 1 && label.test(`${first} `) && first.length < 20;
		const found = isPair ? readSection(`${first} ${second}`) : labelled(filled.join(" "));
		if (found) return found;
	}
	return null;
}

// In a list of one column, or in a title, only a word such as "Class" tells a class from a name.
function labelled(text: string): Section | null {
	return label.test(text) || /^(year|y|yr)\.? ?\d{1,2}$|^reception$|^nursery$/i.test(text.trim())
		? readSection(text)
		: null;
}

// One text: in one cell, or repeated where cells were merged across; "Class:" may stand before it.
function wordsAlone({ cells }: RawRow): string | null {
	const filled = [...new Set(cells.filter((cell) => cell !== ""))];
	const [first = "", second = ""] = filled;
	if (filled.length === 1) return first;
	return filled.length === 2 && label.test(`${first} `) && first.replace(label, "") === ""
		? `${first} ${second}`
		: null;
}

// A class alone in the column of classes, which other rows use too, is a row that lost its name.
function filledGroupColumns({ columns, rows }: TablePlan): number[] {
	return columns.flatMap(({ role }, at) => {
		const isUsed = rows.some((row) => wordsAlone(row) === null && (row.cells[at] ?? "") !== "");
		return (role === "class" || role === "year") && isUsed ? [at] : [];
	});
}

const nameParts: readonly ColumnRole[] = ["forename", "surname"];

// "Willow" alone above children with forename and surname, again and again, and no column of classes.
function sectionsByPlace(plan: TablePlan): ReadonlySet<number> {
	const { columns, rows } = plan;
	const hasParts = nameParts.every((part) => columns.some(({ role }) => role === part));
	const hasClass = rows.some((row) => cellsOf(plan, row, "class").some((cell) => cell !== ""));
	if (!hasParts || hasClass) return new Set();
	const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
	const isWhole = (row: RawRow | undefined) =>
		row !== undefined && nameParts.every((part) => cellsOf(plan, row, part).join("") !== "");
	const alone = filled.filter((row) => wordsAlone(row) !== null);
	const opens = filled.every(
		(row, at) =>
			wordsAlone(row) === null ||
			((row.cells[0] ?? "") !== "" && isWhole(filled[at + 1]) && isWhole(filled[at + 2])),
	);
	const isRegular = alone.length > 1 && alone.length * 3 <= filled.length && opens;
	return new Set(isRegular ? alone.map(({ line }) => line) : []);
}
