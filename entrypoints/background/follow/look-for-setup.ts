import { toBase64Url } from "../../../storage/sealed-setup/base64url";
import type { Following, LookFault } from "../../../storage/sealed-setup/following";
import type { Fetched } from "./fetch-sealed";

/** What a look needs of the laptop around it. */
export interface Surroundings {
	readonly now: Date;
	fetchFile(known: Following): Promise<Fetched>;
	/** Opens a file and puts it into force; null when it is in force now. */
	take(sealed: Uint8Array<ArrayBuffer>, known: Following): Promise<LookFault | null>;
}

type Found =
	| { readonly ok: true; readonly news: Partial<Following> }
	| { readonly ok: false; readonly fault: LookFault };

/**
 * Looks once whether the address has a newer set-up and puts it into force. Gives what is known
 * afterwards; a fault leaves the set-up in force, and stands in the answer.
 */
export async function lookForSetup(known: Following, around: Surroundings): Promise<Following> {
	const found = await find(known, around);
	const at = around.now.toISOString();
	return found.ok
		? { ...known, ...found.news, lookedAt: at, confirmedAt: at, failures: 0, fault: null }
		: { ...known, lookedAt: at, failures: known.failures + 1, fault: found.fault };
}

async function find(known: Following, around: Surroundings): Promise<Found> {
	const fetched = await around.fetchFile(known);
	if (fetched.status === "failed") return { ok: false, fault: fetched.fault };
	if (fetched.status === "unchanged") {
		// Only about a file that was taken can a server say that it has not changed.
		return known.digest === null
			? { ok: false, fault: "refused-by-server" }
			: { ok: true, news: {} };
	}
	const { bytes, etag, lastModified } = fetched;
	const digest = await digestOf(bytes);
	// A server that knows no conditions, or the browser's cache, gives the same bytes again.
	if (digest === known.digest) return { ok: true, news: { etag, lastModified } };
	const fault = await around.take(bytes, known);
	return fault ? { ok: false, fault } : { ok: true, news: { etag, lastModified, digest } };
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	return toBase64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}
