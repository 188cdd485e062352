import { browser } from "wxt/browser";

/** What the browser is asked for so that we may ask an address without its server's leave. */
export function leaveFor(address: string): { origins: string[] } {
	return { origins: [`${new URL(address).origin}/*`] };
}

/** True when the browser lets us ask this address without its server's leave. */
export async function mayReach(address: string): Promise<boolean> {
	return browser.permissions.contains(leaveFor(address));
}
