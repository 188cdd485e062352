import type { CheckOutcome } from "../../rules/domain/check-outcome";
import { sendRequest } from "../background/send-request";

/** Has the background check a text; without an answer it is unchecked. */
export async function checkText(text: string): Promise<CheckOutcome> {
	const answer = await sendRequest("checkText", { text });
	return answer.ok ? answer.value : { status: "unchecked", reason: "background-failed" };
}
