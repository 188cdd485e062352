import * as selectors from "./selectors";

/** A film may take its time to be sent; nobody is watched for longer. */
const patience = 120_000;

/**
 * Waits for X's word that a post was sent, a toast with the way to it, and gives that address as it
 * stands there. Null when none comes: it failed, or will be sent later. Watches only until then.
 */
export function awaitSentLink(): Promise<string | null> {
	const find = () => document.querySelector<HTMLAnchorElement>(selectors.toastLink)?.href ?? null;
	const before = find();
	return new Promise((resolve) => {
		const settle = (link: string | null) => {
			clearTimeout(timer);
			observer.disconnect();
			resolve(link);
		};
		const observer = new MutationObserver(() => {
			const link = find();
			if (link !== null && link !== before) settle(link);
		});
		const timer = setTimeout(settle, patience, null);
		observer.observe(document, { childList: true, subtree: true, attributeFilter: ["href"] });
	});
}
