import { expect, test } from "vitest";
import type { PostDraft } from "../../../rules/domain/post-draft";
import { checkDraft } from "../../../rules/engine/check-draft";
import { compilePolicy } from "../../../rules/engine/compile-policy";
import { examplePolicy } from "../../../rules/engine/example-policy";
import { exampleToday } from "../../../rules/engine/example-roster";
import { heldIn, joinNeeds, meets } from "../../../rules/engine/needs";
import { nobody } from "../../../rules/engine/nobody";
import type { Rule } from "../../../rules/engine/rule";
import mention from "../../../rules/mention";
import { registry } from "../../../rules/registry";
import { draftOf } from "../check-example";

function prepare(rule: Rule) {
	const prepared = rule.prepare(rule.examples.options ?? {});
	if (!prepared.ok) throw prepared.error;
	return prepared;
}
// Of those that need a picture the need itself is the condition.
const choosy = registry.filter((rule) => {
	const { needs } = prepare(rule);
	return needs.length > 0 && !needs.includes("media");
});
const texts = [
	...registry.flatMap(({ examples }) => [...examples.pass, ...examples.flag]),
	...["A B CD EF", "KS2", "Ä É ÜÖ ÀÉ", "＃tag", "＠name", "1️⃣", "©", "a.b", "x", ""].map((text) => ({
		text,
	})),
];
const drafts = texts.map((one) => draftOf(one));

/** What a rule says of a draft when it is asked although it needs something else. */
function askAnyhow(rule: Rule, draft: PostDraft): unknown[] {
	const { school } = examplePolicy(() => ({}), [rule]);
	const context = { draft, people: nobody, school, today: exampleToday };
	const problems: unknown[] = [];
	prepare(rule).check({ ...context, isRosterStale: false, lintsIn: () => [] }, (problem) =>
		problems.push(problem),
	);
	return problems;
}

test.each(choosy.map((rule) => [rule.id, rule] as const))(
	"%s has nothing to say of a draft without what it needs",
	(_, rule) => {
		const needs = joinNeeds(prepare(rule).needs);
		const lacking = drafts.filter((draft) => !meets(needs, heldIn(draft)));
		expect(lacking.length).toBeGreaterThan(50);
		expect(lacking.filter((draft) => askAnyhow(rule, draft).length > 0)).toEqual([]);
	},
);

test("a rule is asked of a draft only if it holds what the rule needs", () => {
	const compiled = compilePolicy(examplePolicy(() => ({}), [mention]));
	if (!compiled.ok) throw new Error("The example policy is sound.");
	const { policy, rules } = compiled.value;
	const check = () => {
		throw new Error("asked");
	};
	const asking = { policy, rules: rules.map((one) => ({ ...one, check })) };
	const ask = (text: string) =>
		checkDraft(draftOf({ text }), { compiled: asking, people: nobody, today: exampleToday });
	expect(() => ask("Hello @you")).toThrow("asked");
	expect(ask("Hello you")).toEqual({ status: "checked", findings: [] });
});
