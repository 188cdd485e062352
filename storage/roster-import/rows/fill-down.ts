import type { ColumnRole } from "../columns/column-role";
import type { TablePlan } from "../columns/plan-table";
import type { RawRow } from "../files/raw-table";

const carried: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["class", "year"]);

/**
 * The columns whose cell stands only beside the first pupil of each group: the first row has it,
 * no text comes twice, and most cells are blank.
 */
export function groupedColumns({ columns, rows }: TablePlan): number[] {
	const filled = rows.filter(({ cells }) => cells.filter((cell) => cell !== "").length > 1);
	return columns.flatMap(({ role }, at) => {
		if (!carried.has(role) || filled.length < 3) return [];
		const texts = filled.map(({ cells }) => cells[at] ?? "").filter((cell) => cell !== "");
		const isFirst = (filled[0]?.cells[at] ?? "") !== "";
		const isOnceEach = new Set(texts).size === texts.length;
		return isFirst && isOnceEach && texts.length * 2 <= filled.length ? [at] : [];
	});
}

/** The row with its blank cells in these columns taken from the row before it. */
export function fillDown(grouped: readonly number[], row: RawRow, last: RawRow | null): RawRow {
	const blank = grouped.filter((at) => (row.cells[at] ?? "") === "");
	if (blank.length === 0 || !last) return row;
	const cells = [...row.cells];
	for (const at of blank) {
		while (cells.length <= at) cells.push("");
		cells[at] = last.cells[at] ?? "";
	}
	return { line: row.line, cells };
}
