import type { Finding } from "../../rules/domain/finding";
import { checkDraft } from "../../rules/engine/check-draft";
import { compilePolicy } from "../../rules/engine/compile-policy";
import type { Example } from "../../rules/engine/example";
import { examplePolicy } from "../../rules/engine/example-policy";
import { exampleRoster, exampleStaff, exampleToday } from "../../rules/engine/example-roster";
import type { Rule } from "../../rules/engine/rule";
import { createPeople } from "../../rules/names/create-people";
import { buildNameIndex } from "../../rules/names/index/name-index";
import { draftOf } from "./check-example";

interface Demand {
	readonly severity: "error" | "warning" | "info";
	readonly cases?: readonly string[];
	readonly options?: Readonly<Record<string, unknown>>;
}

/** What a rule finds at the example school when one clause makes these demands of it. */
export function checkUnder(
	rule: Rule,
	demands: readonly Demand[],
	example: Example,
): readonly Finding[] {
	const policy = examplePolicy(() => ({}), [rule]);
	const enforcedBy = demands.map((demand) => ({ by: "rule", rule: rule.id, ...demand }));
	const compiled = compilePolicy({
		...policy,
		clauses: policy.clauses.map((clause) => ({ ...clause, enforcedBy })),
	});
	if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
	const people = createPeople(buildNameIndex(exampleRoster), {
		school: policy.school,
		staff: exampleStaff,
	});
	const result = checkDraft(draftOf(example), {
		compiled: compiled.value,
		people,
		today: exampleToday,
	});
	if (result.status !== "checked") throw new Error("The example's account is not the school's.");
	return result.findings;
}
