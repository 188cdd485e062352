import type { ComposerServices } from "../../components/composer/composer-services";
import type { CheckOutcome } from "../../rules/domain/check-outcome";
import type { PostDraft } from "../../rules/domain/post-draft";
import { hasLiveExtension, sendRequest } from "../background/send-request";
import { awaitSentLink } from "./await-sent-link";

/** A background that has not answered by now will not; a cold start takes a third of a second. */
const patience = 5000;

/** What the loop needs, done by the background. */
export const services: ComposerServices = {
	check: (draft, withGrammar) =>
		withGrammar ? check(draft, true) : withinPatience(check(draft, false)),
	posted: (draft) => void recordPost(draft),
	recordDecision: (decision) => void sendRequest("recordDecision", decision),
	openOptions: () => void sendRequest("openOptions", {}),
	composerClosed: () => void sendRequest("composerClosed", {}),
	isAlive: hasLiveExtension,
};

/** Reposts, follows and messages leave nothing to look after. */
async function recordPost(draft: PostDraft): Promise<void> {
	if (!/post$|reply|quote/.test(draft.kind)) return;
	const address = await awaitSentLink();
	if (address !== null) await sendRequest("recordPost", { draft, address });
}

async function check(draft: PostDraft, withGrammar: boolean): Promise<CheckOutcome> {
	const ask = () => sendRequest("checkDraft", { draft, withGrammar });
	let answer = await ask();
	// A background that was ended over this request starts anew with the next.
	if (!answer.ok && answer.reason === "no-answer") answer = await ask();
	if (answer.ok) return answer.value;
	const reason = answer.reason === "extension-updated" ? answer.reason : "background-failed";
	return { status: "unchecked", reason };
}

function withinPatience(answer: Promise<CheckOutcome>): Promise<CheckOutcome> {
	let timer: ReturnType<typeof setTimeout>;
	const tooLate = new Promise<CheckOutcome>((resolve) => {
		timer = setTimeout(() => {
			resolve({ status: "unchecked", reason: "background-failed" });
		}, patience);
	});
	return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
}
