const channel = "setup-news";

/** Tells our open pages that the background has changed the set-up: by management or from its address. */
export function tellSetupChange(): void {
	const news = new BroadcastChannel(channel);
	news.postMessage(null);
	news.close();
}

/** Calls back whenever the background has changed the set-up, for as long as the page lives. */
export function onSetupChange(callback: () => void): void {
	new BroadcastChannel(channel).addEventListener("message", callback);
}
