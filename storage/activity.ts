import { z } from "zod";
import { handle } from "../rules/domain/handle";
import { severity } from "../rules/domain/severity";
import type { Database } from "./database";

/** What was done with a finding, and when. It has no room for a text or a name. */
export const activityEntry = z.strictObject({
	at: z.iso.datetime(),
	account: handle,
	ruleId: z.string().max(40).nullable(),
	severity: severity.nullable(),
	outcome: z.enum(["held", "mended", "overridden", "went-on", "posted-unchecked"]),
	reason: z.enum(["not-a-pupil", "newer-consent", "head-agreed", "other"]).nullable(),
	initials: z.string().max(8).nullable(),
	/** That the poster gave words of their own, which nobody keeps; absent in older rows. */
	hasWords: z.boolean().optional(),
	rosterDate: z.iso.date().nullable(),
});
export type ActivityEntry = Readonly<z.infer<typeof activityEntry>>;

/** An entry as read; its number tells rows apart. */
export const loggedEntry = activityEntry.extend({ id: z.int() });
export type LoggedEntry = Readonly<z.infer<typeof loggedEntry>>;

/** The log as read: entries, newest first, and how many rows could not be read. */
export interface ActivityLog {
	readonly entries: readonly LoggedEntry[];
	readonly damaged: number;
}

/** Adds one entry to the log. Throws on an entry that does not fit: that is a fault of the caller. */
export async function appendActivity(database: Database, entry: ActivityEntry): Promise<void> {
	await database.activity.add(activityEntry.parse(entry));
}

/** Reads the newest entries, `limit` at most. */
export async function listActivity(database: Database, limit: number): Promise<ActivityLog> {
	const rows = await database.activity.orderBy("at").reverse().limit(limit).toArray();
	const parsed = rows.map((one) => loggedEntry.safeParse(one));
	const entries = parsed.flatMap(({ success, data }) => (success ? [data] : []));
	return { entries, damaged: rows.length - entries.length };
}

/** Deletes entries made before an instant (ISO date and time); gives their number. */
export async function deleteActivityBefore(database: Database, before: string): Promise<number> {
	return database.activity.where("at").below(before).delete();
}
