import type { Consent } from "../../../rules/domain/pupil";
import type { RawRow, RawTable } from "../files/raw-table";
import { normaliseValue } from "../values/consent-value";
import { assignRoles } from "./assign-roles";
import type { ColumnPlan } from "./column-plan";
import { findHeader, type RowKey } from "./find-header";
import { readHeadings } from "./read-headings";
import { findTableMapping, type RosterMapping, type TableMapping } from "./roster-mapping";
import { titleOf } from "./title-of";

/** What decides how a table is understood, beside itself. */
export interface PlanOptions {
	/** ISO date: decides who has left and which answers have expired. */
	readonly today: string;
	readonly mapping?: RosterMapping | undefined;
}

/** A table ready to be read row by row. */
export interface TablePlan {
	readonly table: RawTable;
	/** The words that a purpose is guessed from; "" where the headings say enough. */
	readonly title: string;
	readonly headerLine: number;
	readonly columns: readonly ColumnPlan[];
	readonly rows: readonly RawRow[];
	/** Consent types of the long form, as columns of their own: their roles compete like columns do. */
	readonly types: ReadonlyMap<string, ColumnPlan & { readonly isUnclear: boolean }>;
	/** What the administrator said a word means: "heading\nvalue" → consent. */
	readonly decidedValues: ReadonlyMap<string, Consent>;
	readonly rowMeans: Consent | null;
	/** Its headings say nothing: the columns were guessed by their cells and wait for a yes. */
	readonly isProposed: boolean;
}

/** Finds a table's headings and gives every column its role; null when no row has a heading for the key. */
export function planTable(
	table: RawTable,
	mapping: RosterMapping | undefined,
	today: string,
	key: RowKey = "names",
): TablePlan | null {
	const index = findHeader(table.rows, key);
	const read = readHeadings(table.rows, index);
	if (!read) return null;
	const { headings, groups, firstRow } = read;
	const rows = table.rows.slice(firstRow);
	const place = placeOf(table);
	const context = [...table.rows.slice(0, index).flatMap(({ cells }) => cells), ...place];
	const evidence = { headings, groups, rows, context, today };
	const guessed = assignRoles({ ...evidence, decided: null });
	const title = titleOf(guessed.columns, groups, context, place);
	const decided = findTableMapping(mapping, { headings, title });
	const { columns, types } = decided ? assignRoles({ ...evidence, decided }) : guessed;
	return {
		table,
		title,
		headerLine: table.rows[firstRow - 1]?.line ?? 0,
		columns,
		rows,
		types,
		isProposed: false,
		...decidedParts(decided),
	};
}

/** What a table is called: its sheet and its file. */
export function placeOf({ sheet, file }: RawTable): readonly string[] {
	return [sheet ?? "", file.replace(/\.\w+$/, "")];
}

/** What a mapping says about a table's cells. */
export function decidedParts(
	decided: TableMapping | null,
): Pick<TablePlan, "decidedValues" | "rowMeans"> {
	const values = decided?.values ?? [];
	return {
		decidedValues: new Map(
			values.map(({ heading, value, means }) => [`${heading}\n${normaliseValue(value)}`, means]),
		),
		rowMeans: decided?.rowMeans ?? null,
	};
}
