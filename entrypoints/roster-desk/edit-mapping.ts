import type { Consent } from "../../rules/domain/pupil";
import type { ColumnRole } from "../../storage/roster-import/columns/column-role";
import {
	findTableMapping,
	type RosterMapping,
	type TableKey,
	type TableMapping,
} from "../../storage/roster-import/columns/roster-mapping";

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

/** Puts a decision about a table into a mapping, beside what counts for it already; a later one replaces an earlier. */
export function editMapping(
	mapping: RosterMapping,
	{ headings, title }: TableKey,
	edit: MappingEdit,
): RosterMapping {
	const key = { headings: [...headings], title };
	const known = findTableMapping(mapping, key);
	const others = mapping.tables.filter((one) => one !== known || one.title !== title);
	const table = { roles: [], values: [], types: [], rowMeans: null, ...known, ...key };
	return { ...mapping, tables: [...others, applyEdit(table, edit)] };
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
