import type { LinterPost } from "./ask-linter";
import { startWorker } from "./start-worker";

// Chromium's background has no workers of its own, and may open one unseen document: this one holds
// all its workers. Only the background can speak to it this way; what other pages send goes elsewhere.
let grammar: LinterPost | null = null;
navigator.serviceWorker.addEventListener("message", ({ data, ports }: MessageEvent<unknown>) => {
	if (Array.isArray(data)) {
		grammar ??= startWorker(() => close());
		grammar.postMessage(data, [...ports]);
	} else {
		new Worker("/setup-worker.js").postMessage(data, [...ports]);
	}
});
navigator.serviceWorker.startMessages();
