import { siteOrigins } from "./site-matches";

/** The one address of a post, from however X links to it; null for an address that is no post's. */
export function readPostLink(address: string): string | null {
	if (!URL.canParse(address)) return null;
	const { origin, pathname } = new URL(address);
	const [, account, id] = /^\/(\w{1,15})\/status\/(\d{1,20})(?:\/|$)/.exec(pathname) ?? [];
	return siteOrigins.includes(origin) && account !== undefined && id !== undefined
		? `https://x.com/${account}/status/${id}`
		: null;
}
