import { isSameHandle } from "../domain/handle";
import type { School } from "../domain/school";

/**
 * How an account stands to a policy: `ours` fits a pattern (with the ending that fits), `near` begins
 * like the school's but fits none, `other` is somebody else's.
 */
export type AccountScope =
	| { readonly scope: "ours"; readonly ending: string }
	| { readonly scope: "near" }
	| { readonly scope: "other" };

/** Places an account (a handle with @) among the school's patterns. */
export function accountScope(school: Pick<School, "accounts">, account: string): AccountScope {
	for (const { handle, endings } of school.accounts) {
		const ending = endings.find((one) => isSameHandle(handle + one, account));
		if (ending !== undefined) return { scope: "ours", ending };
	}
	const lower = account.toLowerCase();
	const isNear = school.accounts.some(({ handle }) => lower.startsWith(handle.toLowerCase()));
	return { scope: isNear ? "near" : "other" };
}
