import type { Finding } from "../../rules/domain/finding";
import { isSameHandle } from "../../rules/domain/handle";
import type { LoadedSetup } from "../../storage/load-setup";

/** A warning when management has not given this laptop the account; none when it has, or says nothing. */
export function accountFinding(
	account: string,
	{ allowedAccounts }: Extract<LoadedSetup, { status: "ready" }>,
): Finding[] {
	if (!allowedAccounts || allowedAccounts.some((one) => isSameHandle(one, account))) return [];
	return [
		{
			ruleId: "account-handle",
			severity: "warning",
			clauseId: "managed",
			part: 0,
			field: "post",
			index: 0,
			range: null,
			what: `This laptop is set up for ${allowedAccounts.join(", ")}, and this is ${account}.`,
			todo: "Change to the right account before you post, or ask your IT.",
			why: "Your school's IT decides which accounts this laptop is for. (Managed by your school)",
			suggestions: [],
			question: null,
		},
	];
}
