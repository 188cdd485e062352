import { z } from "zod";
import type { Database } from "../database";
import { parseStored } from "../parse-stored";

const openAttempts = z.strictObject({
	wrong: z.int().nonnegative(),
	/** ISO date and time of the last wrong passphrase. */
	lastAt: z.iso.datetime(),
});
export type OpenAttempts = Readonly<z.infer<typeof openAttempts>>;

const row = z.strictObject({ slot: z.literal("present"), attempts: openAttempts });

const free = 3;
const firstWait = 30;
const longestWait = 3600;

/** Seconds until the next passphrase may be tried; a clock that was put back gains nothing. */
export function secondsToWait(attempts: OpenAttempts | null, now: Date): number {
	if (!attempts || attempts.wrong < free) return 0;
	const wait = Math.min(firstWait * 2 ** (attempts.wrong - free), longestWait);
	const passed = Math.max(0, (now.getTime() - Date.parse(attempts.lastAt)) / 1000);
	return Math.max(0, Math.ceil(wait - passed));
}

/** Reads how many wrong passphrases there were in a row; null for none. */
export async function loadOpenAttempts(database: Database): Promise<OpenAttempts | null> {
	const stored = parseStored(row, await database.openAttempts.get("present"));
	return stored.status === "found" ? stored.value.attempts : null;
}

/** Counts one more wrong passphrase, or forgets them all after a right one. */
export async function countAttempt(
	database: Database,
	{ isRight, now }: { isRight: boolean; now: Date },
): Promise<void> {
	if (isRight) {
		await database.openAttempts.delete("present");
		return;
	}
	await database.transaction("rw", database.openAttempts, async () => {
		const wrong = ((await loadOpenAttempts(database))?.wrong ?? 0) + 1;
		const attempts = { wrong, lastAt: now.toISOString() };
		await database.openAttempts.put({ slot: "present", attempts });
	});
}
