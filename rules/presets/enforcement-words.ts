import type { Enforcement, Policy } from "../domain/policy";
import type { Severity } from "../domain/severity";
import { joinedOptions } from "../engine/joined-options";
import type { Rule } from "../engine/rule";
import { registry } from "../registry";
import { dutyWords } from "./duty-words";

/** How a clause is kept, in words; `severity` is null where no rule stands behind it. */
export interface EnforcementWords {
	readonly how: string;
	readonly detail: string;
	readonly severity: Severity | null;
}

/** Says how one enforcement of a policy works, for somebody who has never seen a rule. */
export function enforcementWords(enforcement: Enforcement, policy: Clauses): EnforcementWords {
	switch (enforcement.by) {
		case "reading":
			return { how: "To be read", detail: readingWords(enforcement, policy), severity: null };
		case "permission":
			return {
				how: "Allowed by your policy",
				detail: permissionWords(enforcement),
				severity: null,
			};
		case "explanation":
			return {
				how: "For information",
				detail: "It explains; there is nothing to keep.",
				severity: null,
			};
		case "duty":
			return { how: "Duty", detail: dutyWords(enforcement.duty), severity: null };
		case "rule":
			return {
				how: "Checked while writing",
				detail: ruleWords(enforcement, policy),
				severity: enforcement.severity,
			};
	}
}

type Clauses = Pick<Policy, "clauses">;
type By<Kind extends Enforcement["by"]> = Extract<Enforcement, { by: Kind }>;

function ruleWords(enforcement: By<"rule">, policy: Clauses): string {
	const { rule: ruleId, cases } = enforcement;
	const rule = ruleOf(ruleId);
	if (!rule) return ruleId;
	const settings = rule.sayOptions(joinedOptions(policy, ruleId), cases ?? null);
	const phrases = (cases ?? []).map((id) => asPhrase(rule.cases[id] ?? id));
	const only = phrases.length === 0 ? [] : [`Only for: ${phrases.join("; ")}.`];
	const but = isLimited(enforcement, policy) ? ["In every case but those said apart."] : [];
	return [rule.summary, ...settings, ...only, ...but].join(" ");
}

/** Whether others take some cases out of this one, to hold them otherwise. */
function isLimited({ rule, severity, cases }: By<"rule">, { clauses }: Clauses): boolean {
	if (cases) return false;
	return clauses.some(({ isOff, enforcedBy }) =>
		enforcedBy.some(
			(one) =>
				!isOff && one.by === "rule" && one.rule === rule && one.cases && one.severity !== severity,
		),
	);
}

/** A check that is switched off sees nothing. */
function readingWords({ seenBy = [] }: By<"reading">, { clauses }: Clauses): string {
	const isInForce = (ruleId: string) =>
		clauses.some(
			({ isOff, enforcedBy }) =>
				!isOff && enforcedBy.some((one) => one.by === "rule" && one.rule === ruleId),
		);
	const seen = seenBy.filter(isInForce).flatMap((id) => {
		const rule = ruleOf(id);
		return rule ? [`“${rule.summary}”`] : [];
	});
	return seen.length === 0
		? "No check sees whether it is kept; people keep it."
		: `People keep it; a part is seen by the check ${seen.join(" and the check ")}`;
}

function permissionWords({ rule: ruleId }: By<"permission">): string {
	const rule = ruleId === undefined ? undefined : ruleOf(ruleId);
	return rule ? `The check “${rule.summary}” stays off.` : "Nothing holds it.";
}

function ruleOf(ruleId: string): Rule | undefined {
	return registry.find(({ id }) => id === ruleId);
}

function asPhrase(words: string): string {
	return words.charAt(0).toLowerCase() + words.slice(1).replace(/\.$/, "");
}
