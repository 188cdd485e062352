import type { ColumnRole } from "../columns/column-role";
import type { TablePlan } from "../columns/plan-table";
import type { RawRow } from "../files/raw-table";

const places = new WeakMap<TablePlan, Map<ColumnRole, number[]>>();

/** A row's cells in the columns of a role; "" for a cell that the row lacks. */
export function cellsOf(plan: TablePlan, { cells }: RawRow, role: ColumnRole): string[] {
	const known = places.get(plan) ?? new Map<ColumnRole, number[]>();
	places.set(plan, known);
	const columns =
		known.get(role) ?? plan.columns.flatMap((column, at) => (column.role === role ? [at] : []));
	known.set(role, columns);
	return columns.map((at) => cells[at] ?? "");
}
