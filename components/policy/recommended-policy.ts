import type { Policy } from "../../rules/domain/policy";
import { registry } from "../../rules/registry";
import { addClause } from "./edit-policy";
import { keptBy } from "./ways-to-keep";

/** A policy that asks for nothing yet. */
export const blankPolicy: Policy = {
	format: 1,
	id: "own-policy",
	title: "Our social media policy",
	school: {
		name: "",
		accounts: [{ handle: "@", endings: [""] }],
		contacts: [],
		sites: [],
		partners: [],
		groups: [],
		ownWords: [],
	},
	rosterMaxAgeDays: 120,
	clauses: [],
	notes: [],
};

/**
 * A policy to start from without a document: every check as we recommend it, the school still to be
 * named. A check that is only for schools with a wish of their own waits to be added.
 */
export const recommendedPolicy: Policy = registry
	.filter(({ recommended }) => recommended.onlyIf === undefined)
	.reduce(
		(policy, rule) =>
			addClause(
				policy,
				{ heading: "Recommended", summary: rule.summary },
				keptBy(rule.id, rule.summary),
			),
		blankPolicy,
	);
