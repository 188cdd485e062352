import { browser } from "wxt/browser";
import type { z } from "zod";
import type { Answer, Refusal } from "./define-request";
import type { Protocol, RequestName } from "./protocol";

type ParamsOf<Name extends RequestName> = z.input<Protocol[Name]["params"]>;
type ResultOf<Name extends RequestName> = z.output<Protocol[Name]["result"]>;

/** What only the sender can notice: nobody answered, or this page's script outlived its extension. */
export type Unanswered = "no-answer" | "extension-updated";

/**
 * Asks the background. Never throws: a request that found no listener gives `no-answer`, one from
 * a script whose extension has been updated or removed gives `extension-updated`.
 */
export async function sendRequest<Name extends RequestName>(
	name: Name,
	params: ParamsOf<Name>,
): Promise<Answer<ResultOf<Name>, Refusal | Unanswered>> {
	if (!hasLiveExtension()) return { ok: false, reason: "extension-updated" };
	try {
		const answer: Answer<ResultOf<Name>> | undefined = await browser.runtime.sendMessage({
			name,
			params,
		});
		return answer ?? { ok: false, reason: "no-answer" };
	} catch {
		return { ok: false, reason: hasLiveExtension() ? "no-answer" : "extension-updated" };
	}
}

/** False once the extension was updated, reloaded or removed under an open tab. */
export function hasLiveExtension(): boolean {
	try {
		// Typed as always there; in an orphaned script it is not.
		const id: string | undefined = browser.runtime.id;
		return Boolean(id);
	} catch {
		return false;
	}
}
