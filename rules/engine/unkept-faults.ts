import type { Policy } from "../domain/policy";
import type { PolicyFault } from "./compile-policy";

/** What is wrong with clauses that no rule keeps: they name a rule that there is not, or allow what another clause forbids. */
export function unkeptFaults({ clauses }: Policy, ruleIds: ReadonlySet<string>): PolicyFault[] {
	return clauses.flatMap((clause, c) =>
		clause.enforcedBy.flatMap((one, e) => {
			const path = `clauses[${c}].enforcedBy[${e}]`;
			if (one.by === "reading") {
				return (one.seenBy ?? []).flatMap((id, at) =>
					ruleIds.has(id) ? [] : [noRule(`${path}.seenBy[${at}]`, id)],
				);
			}
			if (one.by !== "permission" || one.rule === undefined) return [];
			if (!ruleIds.has(one.rule)) return [noRule(`${path}.rule`, one.rule)];
			const other = clause.isOff ? undefined : clauseInForce(one.rule, clauses);
			if (!other) return [];
			const reason = `the clause "${other}" puts ${one.rule} in force, this one allows what it forbids: take one of them out`;
			return [{ path: `${path}.rule`, reason }];
		}),
	);
}

/** How a policy is told that it names a rule that there is not. */
export function noRule(path: string, ruleId: string): PolicyFault {
	return { path, reason: `no rule is called "${ruleId}"` };
}

function clauseInForce(ruleId: string, clauses: Policy["clauses"]): string | undefined {
	return clauses.find(
		({ isOff, enforcedBy }) =>
			!isOff && enforcedBy.some((one) => one.by === "rule" && one.rule === ruleId),
	)?.id;
}
