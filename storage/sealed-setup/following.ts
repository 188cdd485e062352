import { z } from "zod";
import type { Database } from "../database";
import { parseStored } from "../parse-stored";
import { setupFault } from "./setup-file";

/**
 * Why a look at the address brought nothing, besides what is wrong with a file itself.
 * `unreachable-or-barred`: asked as a page asks, where no browser tells the two apart.
 */
export const lookFault = z.enum([
	...setupFault.options,
	"unreachable",
	"unreachable-or-barred",
	"slow",
	"redirected",
	"needs-sign-in",
	"not-there",
	"refused-by-server",
	"no-room",
	"not-stored",
	"not-opened",
]);
export type LookFault = z.infer<typeof lookFault>;

/** What a laptop that follows an address knows about it. Times are ISO dates and times by its own clock. */
export const following = z.strictObject({
	address: z.url({ protocol: /^https$/ }),
	/** A passphrase, or a key "AGE-SECRET-KEY-1…". */
	secret: z.string().min(1),
	/** The only publisher that is believed; null believes whoever was first. */
	publisher: z.string().nullable(),
	/** Set by management, so not editable here. */
	isManaged: z.boolean(),
	/** Of the last file that was taken, to ask the server only for another one. */
	etag: z.string().nullable(),
	lastModified: z.string().nullable(),
	digest: z.string().nullable(),
	lookedAt: z.iso.datetime().nullable(),
	/** When the set-up in force was last known to be the newest. */
	confirmedAt: z.iso.datetime().nullable(),
	failures: z.int().nonnegative(),
	fault: lookFault.nullable(),
});
export type Following = Readonly<z.infer<typeof following>>;

const row = z.strictObject({ slot: z.literal("present"), following });

/** Reads the address that is followed; null when none is, or when the record is damaged. */
export async function loadFollowing(database: Database): Promise<Following | null> {
	const stored = parseStored(row, await database.followings.get("present"));
	return stored.status === "found" ? stored.value.following : null;
}

/** Stores what is known of the address; null ends the following and leaves the set-up as it is. */
export async function saveFollowing(database: Database, change: Following | null): Promise<void> {
	if (change) await database.followings.put({ slot: "present", following: change });
	else await database.followings.delete("present");
}

type Where = Pick<Following, "address" | "secret" | "publisher" | "isManaged">;

/** Begins to follow: what was learnt of the same address by the same key is kept, else all is new. */
export function startFollowing(where: Where, before: Following | null): Following {
	const isSame =
		before?.address === where.address &&
		before.secret === where.secret &&
		before.publisher === where.publisher;
	if (isSame) return { ...before, isManaged: where.isManaged };
	return { ...where, ...noFile, lookedAt: null, confirmedAt: null, failures: 0, fault: null };
}

const noFile = { etag: null, lastModified: null, digest: null };

/** As if no file had been taken yet: the next look takes the one that is there, also the same again. */
export function forgetFile(known: Following): Following {
	return { ...known, ...noFile };
}
