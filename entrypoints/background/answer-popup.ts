import { browser } from "wxt/browser";
import type { Answers } from "../../rules/domain/answers";
import type { ComposerSaid } from "./describe-composer";
import type { Picked } from "./protocol";

type ToContentScript = { readonly name: "describeComposer"; readonly params: object } | Picked;

/**
 * Answers the popup's `describeComposer` in a content script, and hands on what was chosen in our
 * frame. Only our own extension is heard; every other message is left alone.
 */
export function answerPopup(
	describe: () => ComposerSaid,
	take: (answers: Partial<Answers>) => void,
): void {
	const listener: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (
		message: unknown,
		sender,
		sendAnswer,
	) => {
		if (sender.id !== browser.runtime.id || !isMessage(message)) return;
		const { name, params } = message;
		if (name === "picked") take({ [params.question]: params.answers });
		if (name === "describeComposer") sendAnswer({ ok: true, value: describe() });
	};
	browser.runtime.onMessage.addListener(listener);
}

/** Our own extension is the only sender: its word for the params is taken. */
function isMessage(message: unknown): message is ToContentScript {
	return typeof message === "object" && message !== null && "name" in message;
}
