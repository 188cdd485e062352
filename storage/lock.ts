import { z } from "zod";
import type { Database } from "./database";
import { hashPin, hashToken, randomHex } from "./hash-pin";
import { loadManaged } from "./managed";
import { parseStored } from "./parse-stored";

const lockRow = z.strictObject({
	slot: z.literal("present"),
	salt: z.string(),
	hash: z.string(),
	/** Wrong tries since the last right one, and until when (ISO) no other is heard. */
	failures: z.int().nonnegative(),
	waitUntil: z.iso.datetime().nullable(),
	/** Who has given the PIN: the hash of a token that one tab holds, and until when it counts. */
	session: z.strictObject({ token: z.string(), until: z.iso.datetime() }).nullable(),
});
type LockRow = z.infer<typeof lockRow>;

/** `free`: no PIN is set. A lock that cannot be read counts as locked. */
export type LockState =
	| { readonly is: "free" }
	| { readonly is: "open"; readonly until: string }
	| {
			readonly is: "locked";
			/** By management, which no PIN opens, or by the PIN. */
			readonly by: "management" | "pin";
			readonly waitUntil: string | null;
	  };

/** What a try at the PIN gives: a token for this tab, or until when (ISO) no other try is heard. */
export type PinTry =
	| { readonly is: "open"; readonly token: string }
	| { readonly is: "wrong" | "too-soon"; readonly waitUntil: string | null };

const sessionMs = 20 * 60_000;
const freeTries = 3;
const firstWaitMs = 30_000;
const longestWaitMs = 3_600_000;

/** Whether the set-up may be seen and changed by whoever holds the token. */
export async function readLock(
	database: Database,
	token: string | null,
	now: Date,
): Promise<LockState> {
	const { values } = await loadManaged(database);
	if (values.lockOptions === true) return { is: "locked", by: "management", waitUntil: null };
	const stored = parseStored(lockRow, await database.locks.get("present"));
	if (stored.status === "none") return { is: "free" };
	if (stored.status === "damaged") return { is: "locked", by: "pin", waitUntil: null };
	const { session, waitUntil } = stored.value;
	const isHeld = session !== null && token !== null && (await hashToken(token)) === session.token;
	if (!isHeld || session.until <= now.toISOString()) return { is: "locked", by: "pin", waitUntil };
	return { is: "open", until: session.until };
}

/** Lets an open session run on from now: called when its holder does something. */
export async function extendSession(database: Database, now: Date): Promise<void> {
	await changeLock(database, (row) => ({
		...row,
		session: row.session && { ...row.session, until: later(now, sessionMs) },
	}));
}

/** Sets or changes the PIN and gives the token of a new session. Only the hash is stored. */
export async function setPin(database: Database, pin: string, now: Date): Promise<string> {
	const salt = randomHex(16);
	const hash = await hashPin(pin, salt);
	const token = randomHex(16);
	const session = { token: await hashToken(token), until: later(now, sessionMs) };
	await database.locks.put({ slot: "present", salt, hash, failures: 0, waitUntil: null, session });
	return token;
}

/**
 * Tries a PIN. The try is counted before it is judged, so that many at once, or a browser that is
 * ended in between, win nothing; from the third wrong one on the wait doubles up to an hour.
 */
export async function tryPin(database: Database, pin: string, now: Date): Promise<PinTry> {
	const counted = await countTry(database, now);
	if (!counted) return { is: "wrong", waitUntil: null };
	if (counted.isTooSoon) return { is: "too-soon", waitUntil: counted.row.waitUntil };
	const { row } = counted;
	if ((await hashPin(pin, row.salt)) !== row.hash) {
		return { is: "wrong", waitUntil: row.waitUntil };
	}
	const token = randomHex(16);
	const session = { token: await hashToken(token), until: later(now, sessionMs) };
	await changeLock(database, (found) => ({ ...found, failures: 0, waitUntil: null, session }));
	return { is: "open", token };
}

/** Ends the open session: the next one needs the PIN. */
export async function lockNow(database: Database): Promise<void> {
	await changeLock(database, (row) => ({ ...row, session: null }));
}

/** Takes the PIN away; the set-up is open to everybody at this laptop. */
export async function removePin(database: Database): Promise<void> {
	await database.locks.clear();
}

function countTry(database: Database, now: Date) {
	return database.transaction("rw", database.locks, async () => {
		const stored = parseStored(lockRow, await database.locks.get("present"));
		if (stored.status !== "found") return null;
		const isTooSoon = (stored.value.waitUntil ?? "") > now.toISOString();
		if (isTooSoon) return { isTooSoon, row: stored.value };
		const failures = stored.value.failures + 1;
		const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** (failures - freeTries));
		const row = {
			...stored.value,
			failures,
			waitUntil: failures < freeTries ? null : later(now, wait),
		};
		await database.locks.put(row);
		return { isTooSoon, row };
	});
}

function changeLock(database: Database, change: (row: LockRow) => LockRow): Promise<void> {
	return database.transaction("rw", database.locks, async () => {
		const stored = parseStored(lockRow, await database.locks.get("present"));
		if (stored.status === "found") await database.locks.put(change(stored.value));
	});
}

function later(now: Date, ms: number): string {
	return new Date(now.getTime() + ms).toISOString();
}
