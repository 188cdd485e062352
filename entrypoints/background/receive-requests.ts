import { browser } from "wxt/browser";
import { type AnswerableRequest, answerRequest } from "./answer-request";
import type { Refusal } from "./define-request";
import { classifySender } from "./sender";
import { siteOrigins } from "./site-matches";

/** Refusals since this worker woke: a count by reason, never what was refused. */
const refusals = new Map<Refusal, number>();

/** Listens for requests from our content scripts and pages; the only listener of the background. */
export function receiveRequests(requests: readonly AnswerableRequest[]): void {
	const us = {
		id: browser.runtime.id,
		origin: browser.runtime.getURL("/").slice(0, -1),
		siteOrigins,
	};
	browser.runtime.onMessage.addListener((message: unknown, sender, sendAnswer) => {
		void answerRequest(
			message,
			{ asker: classifySender(sender, us), tabId: sender.tab?.id },
			requests,
			(reason) => refusals.set(reason, (refusals.get(reason) ?? 0) + 1),
		).then(sendAnswer);
		// Keeps the channel open: the answer comes later.
		return true;
	});
}
