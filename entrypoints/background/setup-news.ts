/** The news that the set-up has changed: everybody's but one's own. */
export class SetupNews {
	readonly #channel = new BroadcastChannel("setup-news");

	/** Tells our other open pages. */
	tell(): void {
		this.#channel.postMessage(null);
	}

	/** Calls back whenever another tab or the background has changed the set-up, for as long as the page lives. */
	onChange(callback: () => void): void {
		this.#channel.addEventListener("message", callback);
	}
}
