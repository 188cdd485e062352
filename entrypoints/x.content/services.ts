import {
	type ComposerServices,
	type PageSettings,
	unknownSettings,
} from "../../components/composer/composer-services";
import type { SpokenOutcome } from "../../components/composer/outcome-words";
import { readTheme } from "../../components/composer/read-theme";
import { unanswered } from "../../components/composer/unanswered";
import type { PostDraft } from "../../rules/domain/post-draft";
import { hasLiveExtension, sendRequest } from "../background/send-request";
import { awaitSentLink } from "./await-sent-link";

/** What the loop needs, done by the background. */
export const services: ComposerServices = {
	check: (draft, withGrammar) =>
		withGrammar
			? check(draft, true)
			: // Chromium takes five seconds to end a background that is stuck; the next one answers in time.
				withinPatience(check(draft, false), unanswered("background-failed"), 9000),
	posted: (draft) => void recordPost(draft),
	recordDecision: async (decision) => {
		const answer = await sendRequest("recordDecision", decision);
		// A log that cannot be written keeps nobody from going on.
		return !answer.ok || answer.value;
	},
	readSettings: () => withinPatience(readSettings(), unknownSettings, 1000),
	openOptions: () => void sendRequest("openOptions", {}),
	openPicker: async (asked) => {
		const answer = await sendRequest("openPicker", asked);
		return answer.ok && answer.value ? answer.value + readTheme(document.body) : null;
	},
	composerClosed: () => void sendRequest("composerClosed", {}),
	isAlive: hasLiveExtension,
};

/** Reposts, follows and messages leave nothing to look after. */
async function recordPost(draft: PostDraft): Promise<void> {
	if (!/post$|reply|quote/.test(draft.kind)) return;
	const address = await awaitSentLink();
	if (address !== null) await sendRequest("recordPost", { draft, address });
}

async function check(draft: PostDraft, withGrammar: boolean): Promise<SpokenOutcome> {
	const ask = () => sendRequest("checkDraft", { draft, withGrammar });
	let answer = await ask();
	// A background that was ended over this request starts anew with the next.
	if (!answer.ok && answer.reason === "no-answer") answer = await ask();
	if (answer.ok) return answer.value;
	return unanswered(
		answer.reason === "extension-updated" ? "extension-updated" : "background-failed",
	);
}

async function readSettings(): Promise<PageSettings> {
	const answer = await sendRequest("readPageSettings", {});
	return answer.ok ? answer.value : unknownSettings;
}

/** A background that has not answered in time will not; a cold start takes a third of a second. */
function withinPatience<Value>(
	answer: Promise<Value>,
	otherwise: Value,
	milliseconds: number,
): Promise<Value> {
	let timer: ReturnType<typeof setTimeout>;
	const tooLate = new Promise<Value>((resolve) => {
		timer = setTimeout(() => resolve(otherwise), milliseconds);
	});
	return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
}
