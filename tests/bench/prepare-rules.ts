import type { Policy, PolicyInput } from "../../rules/domain/policy";
import type { PostDraft } from "../../rules/domain/post-draft";
import { checkDraft } from "../../rules/engine/check-draft";
import { compilePolicy } from "../../rules/engine/compile-policy";
import { examplePolicy } from "../../rules/engine/example-policy";
import { exampleStaff } from "../../rules/engine/example-roster";
import type { Rule } from "../../rules/engine/rule";
import { createPeople } from "../../rules/names/create-people";
import type { NameIndex } from "../../rules/names/index/name-index";
import { registry } from "../../rules/registry";

const today = "2026-11-20";

/** Rules that look at words. The others ask about pictures, acts and dates; grammar waits for its own worker. */
export const textRules: readonly Rule[] = registry.filter(
	({ appliesTo, id }) => appliesTo.includes("post") && id !== "roster-age" && id !== "grammar",
);

/** Options that give a rule something to do. */
export const optionsOf = ({ id, examples, recommended }: Rule) =>
	id === "length" ? { max: 280 } : (recommended.options ?? examples.options ?? {});

/** A policy with the given rules in force, each with options that give it something to do. */
export function policyOf(rules: readonly Rule[]): Policy {
	return examplePolicy(optionsOf, rules);
}

/** Everything that one check of a text needs, prepared once as the background does. */
export function prepareText(given: PolicyInput, index: NameIndex): (text: string) => unknown {
	const compiled = compilePolicy(given);
	if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
	const { school } = compiled.value.policy;
	const people = createPeople(index, { school, staff: exampleStaff });
	const setup = { compiled: compiled.value, people, today };
	const [account] = school.accounts;
	return (text) => {
		const draft: PostDraft = {
			kind: "post",
			account: `${account?.handle ?? ""}${account?.endings[0] ?? ""}`,
			parts: [{ text, media: [], poll: [] }],
			replyingTo: [],
			target: null,
			answers: {},
		};
		return checkDraft(draft, setup);
	};
}
