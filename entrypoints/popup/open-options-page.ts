import { browser } from "wxt/browser";

/** Opens the options page and closes the popup over it. */
export function openOptionsPage(): void {
	void browser.runtime.openOptionsPage().then(() => close());
}
