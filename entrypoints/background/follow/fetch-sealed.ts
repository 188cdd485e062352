import type { Following, LookFault } from "../../../storage/sealed-setup/following";
import { gatherStream } from "../../../storage/sealed-setup/gather-stream";
import { setupLimits } from "../../../storage/sealed-setup/setup-file";

/** What the server said: nothing new, a file, or nothing of use. */
export type Fetched =
	| { readonly status: "unchanged" }
	| {
			readonly status: "file";
			readonly bytes: Uint8Array<ArrayBuffer>;
			readonly etag: string | null;
			readonly lastModified: string | null;
	  }
	| { readonly status: "failed"; readonly fault: LookFault };

type Known = Pick<Following, "address" | "etag" | "lastModified">;

/** Milliseconds, body included; a Chromium background is ended when it waits for half a minute. */
const patience = 25_000;

/**
 * Asks for the set-up file: the only request that leaves the extension. Without the host permission
 * (`mayAskPlainly` false) it asks like a page, with the browser's own cache in the place of
 * our conditions, which would need the server's leave. Never throws.
 */
export async function fetchSealed(
	known: Known,
	{ mayAskPlainly, timeout = patience }: { mayAskPlainly: boolean; timeout?: number },
): Promise<Fetched> {
	try {
		const response = await fetch(known.address, {
			headers: mayAskPlainly ? conditionsOf(known) : {},
			cache: mayAskPlainly ? "no-store" : "no-cache",
			// Not followed: our leave is for the one address, and where it leads is somebody else's choice.
			redirect: "manual",
			credentials: "omit",
			referrerPolicy: "no-referrer",
			signal: AbortSignal.timeout(timeout),
		});
		return await read(response);
	} catch (error) {
		const away = mayAskPlainly ? "unreachable" : "unreachable-or-barred";
		return { status: "failed", fault: isTimeout(error) ? "slow" : away };
	}
}

function conditionsOf({ etag, lastModified }: Known): Record<string, string> {
	if (etag !== null) return { "If-None-Match": etag };
	return lastModified === null ? {} : { "If-Modified-Since": lastModified };
}

async function read(response: Response): Promise<Fetched> {
	if (response.status === 304) return { status: "unchanged" };
	if (!response.ok || !response.body) {
		await response.body?.cancel();
		return { status: "failed", fault: refusalOf(response) };
	}
	if (Number(response.headers.get("Content-Length")) > setupLimits.sealedBytes) {
		await response.body.cancel();
		return { status: "failed", fault: "too-large" };
	}
	const gathered = await gatherStream(response.body, setupLimits.sealedBytes);
	if (gathered.status === "whole") {
		const etag = response.headers.get("ETag");
		const lastModified = response.headers.get("Last-Modified");
		return { status: "file", bytes: gathered.bytes, etag, lastModified };
	}
	if (gathered.status === "too-large") return { status: "failed", fault: "too-large" };
	return { status: "failed", fault: isTimeout(gathered.error) ? "slow" : "unreachable" };
}

function refusalOf({ type, status }: Response): LookFault {
	if (type === "opaqueredirect" || (status >= 300 && status < 400)) return "redirected";
	if ([401, 403, 407].includes(status)) return "needs-sign-in";
	return [404, 410].includes(status) ? "not-there" : "refused-by-server";
}

function isTimeout(error: unknown): boolean {
	return error instanceof Error && error.name === "TimeoutError";
}
