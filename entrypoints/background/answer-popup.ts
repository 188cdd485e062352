import { browser } from "wxt/browser";
import type { ComposerDescription } from "./protocol";

/**
 * Answers the popup's `describeComposer` in a content script until the signal ends. Only pages of
 * our own extension are answered; every other message is left alone.
 */
export function answerPopup(describe: () => ComposerDescription, signal: AbortSignal): void {
	const listener: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (
		message: unknown,
		sender,
		sendAnswer,
	) => {
		const isOurs = sender.id === browser.runtime.id;
		if (!isOurs || !isDescribeComposer(message)) return;
		sendAnswer({ ok: true, value: describe() });
	};
	browser.runtime.onMessage.addListener(listener);
	signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listener));
}

function isDescribeComposer(message: unknown): boolean {
	return (
		typeof message === "object" &&
		message !== null &&
		"name" in message &&
		message.name === "describeComposer"
	);
}
