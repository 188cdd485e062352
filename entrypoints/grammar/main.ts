import { startWorker } from "./start-worker";

// Chromium's background has no workers of its own: this unseen document holds one for it. Only the
// background can speak to it this way; what other pages send goes elsewhere.
const worker = startWorker(() => close());
navigator.serviceWorker.addEventListener("message", ({ data, ports }) => {
	worker.postMessage(data, [...ports]);
});
navigator.serviceWorker.startMessages();
