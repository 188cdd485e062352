import { expect, test } from "vitest";
import type { PolicyInput } from "../../../rules/domain/policy";
import { compilePolicy } from "../../../rules/engine/compile-policy";

const school = { name: "Fairmead", accounts: [{ handle: "@FairmeadSch" }] };

function policyOf(...enforcedBy: readonly unknown[]): unknown {
	const clause = { id: "c", heading: "Heading", summary: "Summary.", enforcedBy };
	return { format: 1, id: "p", title: "Policy", school, clauses: [clause] };
}

function faultsOf(given: unknown): readonly { path: string; reason: string }[] {
	const outcome = compilePolicy(given);
	return outcome.ok ? [] : outcome.faults;
}

test.each([
	[
		"an unknown rule",
		policyOf({ by: "reading" }, { by: "rule", rule: "no-such-rule", severity: "error" }),
		"clauses[0].enforcedBy[1].rule",
		'no rule is called "no-such-rule"',
	],
	[
		"an option that the rule does not have",
		policyOf({ by: "rule", rule: "required-hashtags", severity: "error", options: { tags: [] } }),
		"clauses[0].enforcedBy[0].options",
		"tags",
	],
	[
		"an option of the wrong form",
		policyOf({
			by: "rule",
			rule: "required-hashtags",
			severity: "error",
			options: { hashtags: ["#ok", "not a tag"] },
		}),
		"clauses[0].enforcedBy[0].options.hashtags[1]",
		"#Year6",
	],
	[
		"a rule that would pass every post, having nothing to ask for",
		policyOf({ by: "rule", rule: "required-hashtags", severity: "error" }),
		"clauses[0].enforcedBy[0].options.hashtags",
		"this needs at least one hashtag",
	],
	[
		"such a rule whose list is there and empty",
		policyOf({
			by: "rule",
			rule: "required-hashtags",
			severity: "error",
			options: { hashtags: [] },
		}),
		"clauses[0].enforcedBy[0].options.hashtags",
		"this needs at least one hashtag",
	],
	[
		"a case that the rule does not know",
		policyOf({ by: "rule", rule: "required-hashtags", severity: "error", cases: ["never"] }),
		"clauses[0].enforcedBy[0].cases",
		'required-hashtags has no case "never"',
	],
	[
		"a severity that there is not",
		policyOf({ by: "rule", rule: "required-hashtags", severity: "fatal" }),
		"clauses[0].enforcedBy[0].severity",
		"error",
	],
	["a field too many", { ...Object(policyOf({ by: "reading" })), extra: 1 }, "", "extra"],
	["no policy at all", null, "", "this must be a group in { }"],
	["nothing where a text belongs", { ...Object(policyOf()), title: undefined }, "title", "missing"],
	["a list that is empty", policyOf(), "clauses[0].enforcedBy", "this needs at least 1"],
	["an empty text", { ...Object(policyOf({ by: "reading" })), title: "" }, "title", "empty"],
	[
		"a way of keeping a clause that there is not",
		policyOf({ by: "magic" }),
		"clauses[0].enforcedBy[0].by",
		"one of: rule, duty, reading, permission, explanation",
	],
	[
		"a permission over a rule that there is not",
		policyOf({ by: "permission", rule: "no-such-rule" }),
		"clauses[0].enforcedBy[0].rule",
		'no rule is called "no-such-rule"',
	],
	[
		"a reading seen by a rule that there is not",
		policyOf({ by: "reading", seenBy: ["repost", "no-such-rule"] }),
		"clauses[0].enforcedBy[0].seenBy[1]",
		'no rule is called "no-such-rule"',
	],
	[
		"a permission beside a clause that forbids it",
		policyOf(
			{ by: "rule", rule: "announcement", severity: "warning" },
			{ by: "permission", rule: "announcement" },
		),
		"clauses[0].enforcedBy[1].rule",
		'the clause "c" puts announcement in force, this one allows what it forbids',
	],
	[
		"an option of another kind",
		policyOf({
			by: "rule",
			rule: "announcement",
			severity: "warning",
			options: { likelyFrom: "three" },
		}),
		"clauses[0].enforcedBy[0].options.likelyFrom",
		"this must be a number",
	],
	[
		"a day in another order",
		policyOf({ by: "duty", duty: { kind: "review-policy", task: "Review.", due: "30/11/2026" } }),
		"clauses[0].enforcedBy[0].duty.due",
		"a day such as 2026-09-30",
	],
])("names the path and the reason of %s", (_, given, path, reason) => {
	const [fault] = faultsOf(given);
	expect(fault?.path).toBe(path);
	expect(fault?.reason).toContain(reason);
});

test.each([
	["the check", true, false],
	["the permission", false, true],
])(
	"a permission and a check stand beside each other where %s is switched off",
	(_, check, permission) => {
		const clauseOf = (id: string, isOff: boolean, kept: unknown) => ({
			...{ id, heading: "H", summary: "S.", isOff },
			enforcedBy: [kept],
		});
		const clauses = [
			clauseOf("a", check, { by: "rule", rule: "announcement", severity: "warning" }),
			clauseOf("b", permission, { by: "permission", rule: "announcement" }),
		];
		expect(faultsOf({ format: 1, id: "p", title: "P", school, clauses })).toEqual([]);
	},
);

test("refuses two clauses of one id", () => {
	const clause = { id: "c", heading: "H", summary: "S.", enforcedBy: [{ by: "reading" }] };
	const given = { format: 1, id: "p", title: "P", school, clauses: [clause, clause] };
	expect(faultsOf(given)).toEqual([{ path: "clauses[1].id", reason: '"c" is used twice' }]);
});

test("refuses an option that two clauses set", () => {
	const enforced = {
		by: "rule",
		rule: "required-hashtags",
		severity: "error",
		options: { hashtags: ["#W4"] },
	};
	expect(faultsOf(policyOf(enforced, enforced))).toEqual([
		{
			path: "clauses[0].enforcedBy[1].options.hashtags",
			reason: 'the clause "c" sets it too',
		},
	]);
});

test("joins one rule's options from several clauses and tells their demands apart by case", () => {
	const given: PolicyInput = {
		format: 1,
		id: "p",
		title: "Policy",
		school,
		clauses: [
			{
				id: "all",
				heading: "H",
				summary: "S.",
				enforcedBy: [{ by: "rule", rule: "repost", severity: "warning" }],
			},
			{
				id: "tags",
				heading: "H",
				summary: "S.",
				enforcedBy: [
					{
						by: "rule",
						rule: "required-hashtags",
						severity: "info",
						options: { hashtags: ["#A1"] },
					},
				],
			},
		],
	};
	const outcome = compilePolicy(given);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
	const demands = outcome.value.rules.map((one) => {
		const { clause, severity } = one.demandFor(undefined);
		return [one.rule.id, clause.id, severity];
	});
	expect(demands).toEqual([
		["repost", "all", "warning"],
		["required-hashtags", "tags", "info"],
	]);
});
