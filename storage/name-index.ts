import { z } from "zod";
import { type NameIndex, nameIndexFormat } from "../rules/names/index/name-index";
import { parseStored, type Stored } from "./parse-stored";
import { type SchoolSlot, slot } from "./slot";

// The index is our own work on pupils that were parsed before; parsing 100,000 again would cost a
// cold worker more than the whole answer may take.
const row = z.strictObject({
	slot,
	format: z.literal(nameIndexFormat),
	index: z.custom<NameIndex>((given) => typeof given === "object" && given !== null),
});

/** The record to store beside a roster. */
export function nameIndexRow(index: NameIndex, of: SchoolSlot = "present"): z.input<typeof row> {
	return { slot: of, format: nameIndexFormat, index };
}

/** The index out of a record; an older shape counts as damaged. */
export function readNameIndexRow(stored: unknown): Stored<NameIndex> {
	const parsed = parseStored(row, stored);
	return parsed.status === "found" ? { status: "found", value: parsed.value.index } : parsed;
}
