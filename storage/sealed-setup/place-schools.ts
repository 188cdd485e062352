import type { AccountPattern, School } from "../../rules/domain/school";
import { accountScope } from "../../rules/engine/account-scope";
import type { SchoolSlot } from "../slot";

/** Gives every school its slot: the laptop's own comes first and is shown on its pages. */
export function placeSchools<One extends { readonly school: Pick<School, "accounts"> }>(
	schools: readonly One[],
	ownAccounts: readonly string[],
): (One & { readonly slot: SchoolSlot })[] {
	const found = schools.findIndex(({ school }) =>
		ownAccounts.some((account) => accountScope(school, account).scope === "ours"),
	);
	const home = Math.max(found, 0);
	const others = schools.filter((_, at) => at !== home);
	return [...schools.slice(home, home + 1), ...others].map((one, at) => ({
		...one,
		slot: at === 0 ? "present" : `school-${at}`,
	}));
}

/** The accounts that a pattern stands for, spelt out. */
export function accountsOf(patterns: readonly AccountPattern[]): string[] {
	return patterns.flatMap(({ handle, endings }) => endings.map((ending) => handle + ending));
}
