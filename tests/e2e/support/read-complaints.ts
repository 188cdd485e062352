const pageHosts = new Set(["x.com", "mobile.x.com", "pro.x.com", "twitter.com", "media.tenor.com"]);

interface Request {
	readonly url: string;
	/** Where it started: a page, a frame, or the extension's worker. */
	readonly origin: string;
	readonly type: string;
}

/**
 * Says what is wrong with a request, or null. The practice page itself only loads documents,
 * scripts and pictures, so anything else on x.com can only come from a content script.
 */
export function complaintAbout({ url, origin, type }: Request): string | null {
	const { protocol, hostname } = new URL(url);
	const isOwn = protocol.endsWith("-extension:") || ["blob:", "data:", "about:"].includes(protocol);
	if (isOwn) return null;
	if (/^(chrome|moz)-extension:/.test(origin)) return `left the extension: ${url}`;
	if (["fetch", "xhr", "websocket", "eventsource", "ping", "beacon"].includes(type)) {
		return `${type} from the page: ${url}`;
	}
	return pageHosts.has(hostname) ? null : `unknown host: ${url}`;
}
