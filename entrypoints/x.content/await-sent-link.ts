import { selectors } from "./selectors";

/** A film may take its time to be sent; nobody is watched for longer. */
const patience = 120_000;

/** Shows a post's address, whatever stands behind it. */
const address = /^\/(\w{1,15})\/status\/(\d{1,20})(?:$|[/?#])/;

/**
 * Waits for X's word that a post was sent, which is a toast with the post's link, and gives its
 * address. Null when none comes: it failed, or will be sent later. Watches only until then.
 */
export function awaitSentLink(): Promise<string | null> {
	const before = new Set(linksInToasts());
	return new Promise((resolve) => {
		const settle = (link: string | null) => {
			clearTimeout(timer);
			observer.disconnect();
			resolve(link);
		};
		const observer = new MutationObserver(() => {
			const link = linksInToasts().find((one) => !before.has(one));
			if (link !== undefined) settle(link);
		});
		const timer = setTimeout(() => settle(null), patience);
		observer.observe(document.documentElement, {
			childList: true,
			subtree: true,
			attributeFilter: ["href"],
		});
	});
}

function linksInToasts(): string[] {
	return [...document.querySelectorAll<HTMLAnchorElement>(selectors.toastLink)].flatMap((link) => {
		const [, account, id] = address.exec(new URL(link.href, location.origin).pathname) ?? [];
		return account !== undefined && id !== undefined
			? [`https://x.com/${account}/status/${id}`]
			: [];
	});
}
