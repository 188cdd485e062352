import type { CheckOutcome } from "../../../rules/domain/check-outcome";
import type { Policy } from "../../../rules/domain/policy";
import { sendRequest } from "../../background/send-request";

/** Has the background check a text by a policy that is not in force, with this laptop's roster and staff. */
export async function tryPolicy(policy: Policy, text: string): Promise<CheckOutcome> {
	const answer = await sendRequest("checkText", { text, policy });
	return answer.ok ? answer.value : { status: "unchecked", reason: "background-failed" };
}
