import { accountScope } from "../../rules/engine/account-scope";
import type { SchoolSlot } from "../slot";
import type { SetupFacts } from "./setup-facts";

/**
 * Which school's policy and roster an account (a handle with @) is checked by: the one whose pattern
 * it fits, else one whose handle it begins like, else the laptop's own.
 */
export function schoolOfAccount(schools: SetupFacts["schools"], account: string): SchoolSlot {
	for (const wanted of ["ours", "near"] as const) {
		const found = schools.find((school) => accountScope(school, account).scope === wanted);
		if (found) return found.slot;
	}
	return "present";
}
