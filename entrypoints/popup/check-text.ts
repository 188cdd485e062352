import type { CheckOutcome } from "../../rules/domain/check-outcome";
import { sendRequest } from "../background/send-request";

/** Has the background check a text, at once or with its grammar; without an answer it is unchecked. */
export async function checkText(text: string, withGrammar: boolean): Promise<CheckOutcome> {
	const answer = await sendRequest("checkText", { text, withGrammar });
	return answer.ok ? answer.value : { status: "unchecked", reason: "background-failed" };
}
