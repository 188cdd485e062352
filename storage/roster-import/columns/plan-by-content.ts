import type { RawTable } from "../files/raw-table";
import { findHeader } from "./find-header";
import { guessByContent, isFirstRowHeading } from "./guess-by-content";
import { plainColumn } from "./plan-column";
import { decidedParts, type PlanOptions, placeOf, type TablePlan } from "./plan-table";
import { readHeadings } from "./read-headings";
import { decisionOn, findTableMapping } from "./roster-mapping";
import { titleOf, titleWords } from "./title-of";

/**
 * Plans a table whose headings say nothing, or that has none, by its cells. Until the administrator
 * has confirmed every column it is a proposal (`isProposed`); null when it is no list of children.
 */
export function planByContent(table: RawTable, { mapping, today }: PlanOptions): TablePlan | null {
	// Known headings that name nobody: answers for another list's numbers.
	if (findHeader(table.rows, "ids") >= 0) return null;
	const { headings, rows, headerLine } = findHeadings(table, today);
	const guessed = guessByContent(headings, rows, today);
	const place = placeOf(table);
	const title = headerLine > 0 ? titleOf(guessed ?? [], [], place, place) : titleWords(place);
	const decided = findTableMapping(mapping, { headings, title });
	if (!guessed && !decided) return null;
	const columns = headings.map((heading, at) => {
		const told = decisionOn(decided?.roles ?? [], heading);
		return told ? plainColumn(heading, told) : (guessed?.[at] ?? plainColumn(heading, "drop"));
	});
	const isProposed = headings.some((heading) => !decisionOn(decided?.roles ?? [], heading));
	return {
		table,
		title,
		headerLine,
		columns,
		rows,
		types: new Map(),
		isProposed,
		...decidedParts(decided),
	};
}

// Without headings a column is called by its place.
function findHeadings({ rows }: RawTable, today: string) {
	const read = isFirstRowHeading(rows, today) ? readHeadings(rows, 0) : null;
	const width = Math.max(0, ...rows.slice(0, 200).map(({ cells }) => cells.length));
	const firstRow = read?.firstRow ?? 0;
	return {
		headings: read?.headings ?? Array.from({ length: width }, (_, at) => `(column ${at + 1})`),
		rows: rows.slice(firstRow),
		headerLine: rows[firstRow - 1]?.line ?? 0,
	};
}
