import type { z } from "zod";

/** What reading a record gives: it, nothing, or the plain statement that it is damaged. */
export type Stored<Value> =
	| { readonly status: "found"; readonly value: Value }
	| { readonly status: "none" }
	| { readonly status: "damaged" };

/** Parses a record as read from the database. Never throws and never quotes the record: it may hold names. */
export function parseStored<Schema extends z.ZodType>(
	schema: Schema,
	row: unknown,
): Stored<z.output<Schema>> {
	if (row === undefined) return { status: "none" };
	const parsed = schema.safeParse(row);
	return parsed.success ? { status: "found", value: parsed.data } : { status: "damaged" };
}
