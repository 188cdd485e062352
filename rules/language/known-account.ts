import type { School } from "../domain/school";
import { accountScope } from "../engine/account-scope";
import { smallWords } from "./text/small-words";

/** One of the school's own accounts. One that only begins like it may be an impostor. */
export function isOwnAccount(school: School, account: string): boolean {
	return accountScope(school, account).scope === "ours";
}

/** True when an account stands in a list of handles. */
export function isListed(handles: readonly string[], account: string): boolean {
	return smallWords(handles).has(account.toLowerCase());
}

/** The school's own account or one of its partners. */
export function isKnownAccount(school: School, account: string): boolean {
	return isOwnAccount(school, account) || isListed(school.partners, account);
}
