import type { School } from "../domain/school";
import { rememberFor } from "../language/text/remember-for";

/**
 * How an account stands to a policy: `ours` fits a pattern (with the ending that fits), `near` begins
 * like the school's but fits none, `other` is somebody else's.
 */
export type AccountScope =
	| { readonly scope: "ours"; readonly ending: string }
	| { readonly scope: "near" }
	| { readonly scope: "other" };

/** Places an account (a handle with @) among the school's patterns. */
export function accountScope(
	{ accounts }: Pick<School, "accounts">,
	account: string,
): AccountScope {
	const { endings, beginnings } = handlesOf(accounts);
	const small = account.toLowerCase();
	const ending = endings.get(small);
	if (ending !== undefined) return { scope: "ours", ending };
	return { scope: beginnings.some((one) => small.startsWith(one)) ? "near" : "other" };
}

/** The endings by the whole handles, the first of two alike, and the handles' beginnings: in small letters, since X ignores the case. */
const handlesOf = rememberFor((accounts: School["accounts"]) => ({
	endings: new Map(
		accounts
			.flatMap(({ handle, endings }) =>
				endings.map((ending) => [(handle + ending).toLowerCase(), ending] as const),
			)
			.toReversed(),
	),
	beginnings: accounts.map(({ handle }) => handle.toLowerCase()),
}));
