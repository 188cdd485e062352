import type { Policy } from "../domain/policy";

/** A rule's options as a policy sets them: the parts of all clauses joined. */
export function joinedOptions(
	{ clauses }: Pick<Policy, "clauses">,
	ruleId: string,
): Record<string, unknown> {
	const parts = clauses.flatMap(({ enforcedBy }) =>
		enforcedBy.flatMap((one) =>
			one.by === "rule" && one.rule === ruleId ? Object.entries(one.options) : [],
		),
	);
	return Object.fromEntries(parts);
}
