import { browser } from "wxt/browser";
import { z } from "zod";

const key = "setup-sentinel";
const sentinel = z.strictObject({ hasPolicy: z.boolean(), hasRoster: z.boolean() });
export type Sentinel = z.infer<typeof sentinel>;

/** True when something that was there is gone although nobody took it away. */
export function isLost(before: Sentinel | null, now: Sentinel): boolean {
	if (!before) return false;
	return (before.hasPolicy && !now.hasPolicy) || (before.hasRoster && !now.hasRoster);
}

/** Reads what was stored last, from a place that the browser does not clear with the database. */
export async function readSentinel(): Promise<Sentinel | null> {
	const stored = await browser.storage.local.get(key);
	const parsed = sentinel.safeParse(stored[key]);
	return parsed.success ? parsed.data : null;
}

/** Remembers what is stored now: called after each wanted change. */
export async function writeSentinel(now: Sentinel): Promise<void> {
	await browser.storage.local.set({ [key]: now });
}
