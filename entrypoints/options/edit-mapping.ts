import type { Consent } from "../../rules/domain/pupil";
import type { ColumnRole } from "../../storage/roster-import/column-role";
import type { RosterMapping, TableMapping } from "../../storage/roster-import/roster-mapping";

/** One thing that the administrator has decided about a table. */
export type MappingEdit =
	| { readonly kind: "role"; readonly heading: string; readonly role: ColumnRole }
	| {
			readonly kind: "roles";
			readonly roles: readonly { readonly of: string; readonly is: ColumnRole }[];
	  }
	| { readonly kind: "type"; readonly type: string; readonly role: ColumnRole }
	| {
			readonly kind: "value";
			readonly heading: string;
			readonly value: string;
			readonly means: Consent;
	  }
	| { readonly kind: "row"; readonly means: Consent };

/** Puts a decision about the table with these headings into a mapping; a later one replaces an earlier. */
export function editMapping(
	mapping: RosterMapping,
	headings: readonly string[],
	edit: MappingEdit,
): RosterMapping {
	const key = JSON.stringify(headings);
	const isSame = (table: TableMapping) => JSON.stringify(table.headings) === key;
	const table = mapping.tables.find(isSame) ?? emptyTable(headings);
	const others = mapping.tables.filter((one) => !isSame(one));
	return { ...mapping, tables: [...others, applyEdit(table, edit)] };
}

function emptyTable(headings: readonly string[]): TableMapping {
	return { headings: [...headings], roles: [], values: [], types: [], rowMeans: null };
}

function applyEdit(table: TableMapping, edit: MappingEdit): TableMapping {
	switch (edit.kind) {
		case "role":
			return { ...table, roles: withPair(table.roles, edit.heading, edit.role) };
		case "roles":
			return { ...table, roles: [...edit.roles] };
		case "type":
			return { ...table, types: withPair(table.types, edit.type, edit.role) };
		case "value": {
			const { heading, value, means } = edit;
			const others = table.values.filter((one) => one.heading !== heading || one.value !== value);
			return { ...table, values: [...others, { heading, value, means }] };
		}
		case "row":
			return { ...table, rowMeans: edit.means };
	}
}

function withPair<Is>(pairs: readonly { of: string; is: Is }[], of: string, is: Is) {
	return [...pairs.filter((pair) => pair.of !== of), { of, is }];
}
