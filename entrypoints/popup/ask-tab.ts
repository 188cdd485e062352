import { browser } from "wxt/browser";
import type { Answer } from "../background/define-request";
import { type ComposerDescription, describeComposer } from "../background/describe-composer";
import { siteOrigins } from "../background/site-matches";

/** What the tab in front says about itself; `silent`: a page of X whose script does not answer. */
export type TabState = ComposerDescription["state"] | "elsewhere" | "silent";
export type TabDescription = Omit<ComposerDescription, "state"> & { readonly state: TabState };

/** Asks the tab in front how its composer stands. Never throws. */
export async function askTab(): Promise<TabDescription> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	const isOnSite = siteOrigins.some((origin) => tab?.url?.startsWith(`${origin}/`));
	if (!isOnSite || tab?.id === undefined) return nothingSaid("elsewhere");
	try {
		const message = { name: describeComposer.name, params: {} };
		const answer: Answer<unknown> | undefined = await browser.tabs.sendMessage(tab.id, message);
		const said = describeComposer.result.safeParse(answer?.ok ? answer.value : undefined);
		return said.success ? said.data : nothingSaid("silent");
	} catch {
		return nothingSaid("silent");
	}
}

function nothingSaid(state: TabState): TabDescription {
	return { state, reason: null, findings: 0, account: null, missing: [], read: null };
}
