import { browser } from "wxt/browser";

/** Opens the options page once, when the extension has just been installed to stay. */
export function showFirstRun(): void {
	browser.runtime.onInstalled.addListener((details) => {
		// Firefox: loaded by a developer, until the browser closes.
		const isTemporary = "temporary" in details && details.temporary === true;
		if (details.reason === "install" && !isTemporary) void browser.runtime.openOptionsPage();
	});
}
