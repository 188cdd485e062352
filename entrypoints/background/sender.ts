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
 * Only a tab's top frame counts; a popup has no frame id.
 */
export function classifySender(sender: MessageSender, us: Identity): Asker | "foreign" {
	if (sender.id !== us.id || (sender.frameId ?? 0) !== 0) return "foreign";
	const origin = sender.origin;
	if (origin === undefined || originOf(sender.url) !== origin) return "foreign";
	if (origin === us.origin) return "extensionPage";
	return us.siteOrigins.includes(origin) && sender.frameId === 0 ? "contentScript" : "foreign";
}

function originOf(url: string | undefined): string | null {
	if (url === undefined || !URL.canParse(url)) return null;
	const { protocol, host } = new URL(url);
	return `${protocol}//${host}`;
}
