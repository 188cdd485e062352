import type { Answers } from "../../rules/domain/answers";
import type { CheckOutcome } from "../../rules/domain/check-outcome";
import type { Media } from "../../rules/domain/post-draft";
import { sendRequest } from "../background/send-request";

/** Has the background check a text, at once or with its grammar; without an answer it is unchecked. */
export async function checkText(text: string, withGrammar: boolean): Promise<CheckOutcome> {
	const answer = await sendRequest("checkText", { text, withGrammar });
	return answer.ok ? answer.value : { status: "unchecked", reason: "background-failed" };
}

/** A post on trial: its text, its pictures, and what its writer has answered. */
export interface TrialPost {
	readonly text: string;
	readonly media: readonly Media[];
	readonly answers: Answers;
}

/** The same for a whole post. */
export async function checkTrial(
	{ text, media, answers }: TrialPost,
	withGrammar: boolean,
): Promise<CheckOutcome> {
	const answer = await sendRequest("checkText", { text, media: [...media], answers, withGrammar });
	return answer.ok ? answer.value : { status: "unchecked", reason: "background-failed" };
}
