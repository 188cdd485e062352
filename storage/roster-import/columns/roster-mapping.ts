import { z } from "zod";
import { consent } from "../../../rules/domain/pupil";
import { columnRole } from "./column-role";
import { normaliseHeading } from "./heading";

const entries = <Value extends z.ZodType>(value: Value) =>
	z.array(z.strictObject({ of: z.string(), is: value })).max(2000);

/**
 * What an administrator has decided about one set of headings. Lists of pairs, not records: a
 * heading may be called "__proto__". A role written here is a yes to what was only guessed.
 */
export const tableMapping = z.strictObject({
	headings: z.array(z.string()).max(200),
	/** Where no heading says what an answer is for, the words that do: it is decided below those words only. "" is below any. */
	title: z.string().max(1000).default(""),
	/** Heading → role; `inverted:…` is the switch for columns that mean the opposite. */
	roles: entries(columnRole),
	/** Heading → the meaning of its words; "" is an empty cell. It says what counts in the end, also in an inverted column. */
	values: z
		.array(z.strictObject({ heading: z.string(), value: z.string(), means: consent }))
		.max(5000)
		.default([]),
	/** Consent type (long form) → role: `consent:…`, `inverted:…`, `channel` or `drop`. */
	types: entries(columnRole).default([]),
	/** What a row means where a type column has no status beside it. */
	rowMeans: consent.nullable().default(null),
});
export type TableMapping = Readonly<z.infer<typeof tableMapping>>;

/** Decisions for any number of heading sets; saved by the options page, re-applied at the next import. */
export const rosterMapping = z.strictObject({
	format: z.literal(1),
	tables: z.array(tableMapping),
});
export type RosterMapping = Readonly<z.infer<typeof rosterMapping>>;

/** What a table's decisions are found by. */
export interface TableKey {
	readonly headings: readonly string[];
	readonly title: string;
}

/** The decisions for a set of headings, in whatever order they stand, below a title; null when there are none. */
export function findTableMapping(
	mapping: RosterMapping | undefined,
	{ headings, title }: TableKey,
): TableMapping | null {
	const wanted = headingSet(headings);
	const known = mapping?.tables.filter((table) => headingSet(table.headings) === wanted) ?? [];
	const exact = known.find((table) => table.title === title);
	return exact ?? known.find((table) => table.title === "") ?? null;
}

/** What is decided about a heading or a type: as it is written, else whatever its capitals and signs. */
export function decisionOn<Is>(
	pairs: readonly { readonly of: string; readonly is: Is }[],
	heading: string,
): Is | undefined {
	const exact = pairs.find(({ of }) => of === heading);
	if (exact) return exact.is;
	const wanted = normaliseHeading(heading);
	return pairs.find(({ of }) => wanted !== "" && normaliseHeading(of) === wanted)?.is;
}

function headingSet(headings: readonly string[]): string {
	return JSON.stringify(headings.map(normaliseHeading).sort());
}
