import type { Asker } from "./define-request";

/** What the browser itself says about who sent a message; the sender cannot forge it. */
export interface MessageSender {
	readonly id?: string | undefined;
	readonly origin?: string | undefined;
	readonly url?: string | undefined;
	readonly frameId?: number | undefined;
}

/** Who we are: our id, our own origin, and the origins on which our content script runs. */
export interface Identity {
	readonly id: string;
	readonly origin: string;
	readonly siteOrigins: readonly string[];
}

/**
 * Tells by the browser's own word who is asking. Not by `sender.tab`: our options page has one too.
 * Only a tab's top frame counts, and our one page that is made to be framed; a popup has no frame id.
 */
export function classifySender(sender: MessageSender, us: Identity): Asker | "foreign" {
	if (sender.id !== us.id) return "foreign";
	const { origin, url = "", frameId = 0 } = sender;
	if (origin === undefined || originOf(url) !== origin) return "foreign";
	// Of our pages only this one is ever framed; what it may ask needs a ticket besides.
	if (frameId !== 0) {
		return origin === us.origin && url.split("#")[0] === `${us.origin}/pick.html`
			? "pickerFrame"
			: "foreign";
	}
	if (origin === us.origin) return "extensionPage";
	return us.siteOrigins.includes(origin) && sender.frameId === 0 ? "contentScript" : "foreign";
}

function originOf(url: string | undefined): string | null {
	if (url === undefined || !URL.canParse(url)) return null;
	const { protocol, host } = new URL(url);
	return `${protocol}//${host}`;
}
