import { type Policy, policy } from "../domain/policy";
import { registry } from "../registry";
import type { Rule } from "./rule";

const school = {
	name: "Fairmead Primary School",
	accounts: [{ handle: "@FairmeadSch", endings: ["", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6"] }],
	contacts: ["office@fairmead.example", "01632 960100"],
	sites: ["fairmead.example"],
	partners: ["@FairmeadLib"],
	groups: ["Kingfishers"],
};

/** A policy of an invented school that puts the given rules in force, one clause each: with the given options, or those of the rules' examples. */
export function examplePolicy(
	optionsOf: (rule: Rule) => Readonly<Record<string, unknown>> = optionsOfExamples,
	rules: readonly Rule[] = registry,
): Policy {
	return policy.parse({
		format: 1,
		id: "example",
		title: "Example policy",
		school,
		clauses: rules.map((rule) => ({
			id: rule.id,
			heading: "Example",
			summary: rule.summary,
			enforcedBy: [
				{
					by: "rule",
					rule: rule.id,
					severity: rule.recommended.severity,
					options: optionsOf(rule),
				},
			],
		})),
	});
}

function optionsOfExamples({ examples }: Rule): Readonly<Record<string, unknown>> {
	return examples.options ?? {};
}
