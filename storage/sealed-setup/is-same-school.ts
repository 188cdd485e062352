import type { School } from "../../rules/domain/school";
import { accountScope } from "../../rules/engine/account-scope";
import { accountsOf } from "./place-schools";

type Accounts = Pick<School, "accounts">;

/** True when two entries are for one school: they share an account. A trust has several St Mary's. */
export function isSameSchool(one: Accounts, other: Accounts): boolean {
	return accountsOf(one.accounts).some((account) => accountScope(other, account).scope === "ours");
}
