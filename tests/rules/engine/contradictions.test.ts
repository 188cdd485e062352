import { expect, test } from "vitest";
import { compilePolicy } from "../../../rules/engine/compile-policy";

const school = { name: "Fairmead", accounts: [{ handle: "@FairmeadSch" }] };
const options = "clauses[0].enforcedBy[0].options";

interface Ruled {
	readonly rule: string;
	readonly options: Readonly<Record<string, unknown>>;
}

/** Path and reason of every fault of a policy with one clause for each of these. */
function faultsOf(...ruled: readonly Ruled[]): readonly (readonly [string, string])[] {
	const clauses = ruled.map(({ rule, options: given }, at) => ({
		id: `c${at}`,
		heading: "Heading",
		summary: "Summary.",
		enforcedBy: [{ by: "rule", rule, severity: "warning", options: given }],
	}));
	return toldOf({ format: 1, id: "p", title: "Policy", school, clauses });
}

function toldOf(policy: unknown): readonly (readonly [string, string])[] {
	const outcome = compilePolicy(policy);
	return outcome.ok ? [] : outcome.faults.map(({ path, reason }) => [path, reason] as const);
}

const twice = (said: string, before: string) =>
	`“${said}” stands here already, as “${before}”: take one out`;

test.each<[rule: string, given: Ruled["options"], path: string, reason: string]>([
	["required-hashtags", { hashtags: ["#ok", "#OK"] }, "hashtags[1]", twice("#OK", "#ok")],
	["suggested-hashtags", { blogHashtags: ["#a", "#A"] }, "blogHashtags[1]", twice("#A", "#a")],
	["hashtag-case", { known: ["#FunRun", "#funrun"] }, "known[1]", twice("#funrun", "#FunRun")],
	["follow", { allowed: ["@ofsted", "@Ofsted"] }, "allowed[1]", twice("@Ofsted", "@ofsted")],
	["mention", { allowed: ["@a", "@b", "@A"] }, "allowed[2]", twice("@A", "@a")],
	["tagging", { allowed: ["@a", "@A"] }, "allowed[1]", twice("@A", "@a")],
	[
		"offensive-language",
		{ extra: ["wazzock", "Wazzock "] },
		"extra[1]",
		twice("Wazzock", "wazzock"),
	],
	["text-speak", { extra: ["hmwk = homework", "HMWK"] }, "extra[1]", twice("hmwk", "hmwk")],
	[
		"undermining-remark",
		{ allowed: ["the pits", "The Pits"] },
		"allowed[1]",
		twice("The Pits", "the pits"),
	],
	["all-caps", { abbreviations: ["PTFA", "ptfa"] }, "abbreviations[1]", twice("ptfa", "PTFA")],
	[
		"extremist-content",
		{ sites: ["a.example", "A.example"] },
		"sites[1]",
		twice("A.example", "a.example"),
	],
	[
		"personal-information",
		{ allow: ["0800 1111", "0800 1111"] },
		"allow[1]",
		twice("0800 1111", "0800 1111"),
	],
	["pupil-consent", { purposes: ["name", "name"] }, "purposes[1]", twice("name", "name")],
	[
		"pupil-name",
		{ blogHosts: ["a.example", "A.example"] },
		"blogHosts[1]",
		twice("A.example", "a.example"),
	],
])("%s refuses what stands twice in %j", (rule, given, path, reason) => {
	expect(faultsOf({ rule, options: given })).toEqual([[`${options}.${path}`, reason]]);
});

test.each<[rule: string, given: Ruled["options"], path: string, reason: string]>([
	["announcement", { likelyFrom: 7, certainFrom: 6 }, "likelyFrom", "more than certainFrom (6)"],
	["announcement", { likelyFrom: 7 }, "likelyFrom", "more than certainFrom (6)"],
	["required-hashtags", { hashtags: ["#2024"] }, "hashtags[0]", "with a letter in it"],
	["hashtag-case", { known: ["#_2024"] }, "known[0]", "with a letter in it"],
	["offensive-language", { extra: ["Twig"], allowed: ["twig"] }, "allowed[0]", "under extra too"],
	[
		"text-speak",
		{ extra: ["hw = homework"], allowed: ["hmwk", "HW"] },
		"allowed[1]",
		"under extra too",
	],
	["follow", { mode: "never", allowed: ["@a"] }, "allowed", "no account may be followed"],
	["suggested-hashtags", { position: "anywhere" }, "position", "nothing is left to check"],
	["suggested-hashtags", { blogHosts: ["a.example"] }, "blogHosts", "without blogHashtags"],
	["personal-information", { look: [] }, "look", "needs at least 1"],
	["grammar", { kinds: [] }, "kinds", "needs at least 1"],
	["text-speak", { allowed: [" "] }, "allowed[0]", "this is empty"],
	[
		"pupil-consent",
		{ purposes: ["name"], photoListForNames: true },
		"photoListForNames",
		"no consent for pictures",
	],
])("%s refuses %j", (rule, given, path, reason) => {
	const faults = faultsOf({ rule, options: given });
	expect(faults.map(([at]) => at)).toEqual([`${options}.${path}`]);
	expect(faults[0]?.[1]).toContain(reason);
});

test.each<[rule: string, given: Ruled["options"]]>([
	["announcement", { likelyFrom: 6, certainFrom: 6 }],
	["required-hashtags", { hashtags: ["#ok", "#okay", "#Y6"] }],
	["follow", { mode: "ask", allowed: ["@a", "@b"] }],
	["text-speak", { extra: ["hw = homework", "hmwk = homework"], allowed: ["lol"] }],
	["suggested-hashtags", { position: "anywhere", blogHashtags: ["#a"], blogHosts: ["a.example"] }],
	["pupil-consent", { purposes: [] }],
])("%s takes %j", (rule, given) => {
	expect(faultsOf({ rule, options: given })).toEqual([]);
});

test("a contradiction between two clauses is told where its option is set", () => {
	const faults = faultsOf(
		{ rule: "announcement", options: { certainFrom: 4 } },
		{ rule: "announcement", options: { likelyFrom: 5 } },
	);
	expect(faults.map(([at]) => at)).toEqual(["clauses[1].enforcedBy[0].options.likelyFrom"]);
});

test.each([
	[{ accounts: [{ handle: "@a" }, { handle: "@A" }] }, "school.accounts[1]"],
	[{ accounts: [{ handle: "@a", endings: ["Y1", "y1"] }] }, "school.accounts[0].endings[1]"],
	[{ partners: ["@a", "@A"] }, "school.partners[1]"],
	[{ contacts: [""] }, "school.contacts[0]"],
	[{ ownWords: [" "] }, "school.ownWords[0]"],
])("a school refuses %j", (given, path) => {
	const clauses = [{ id: "c", heading: "H", summary: "S.", enforcedBy: [{ by: "reading" }] }];
	const policy = { format: 1, id: "p", title: "P", school: { ...school, ...given }, clauses };
	expect(toldOf(policy).map(([at]) => at)).toEqual([path]);
});

test.each([
	["--02-29", true],
	["--13-45", false],
	["--04-31", false],
])("a duty due on %s of every year: %s", (due, isDay) => {
	const duty = { kind: "other", task: "Do it.", due };
	const clauses = [{ id: "c", heading: "H", summary: "S.", enforcedBy: [{ by: "duty", duty }] }];
	const faults = toldOf({ format: 1, id: "p", title: "P", school, clauses });
	expect(faults.map(([at]) => at)).toEqual(isDay ? [] : ["clauses[0].enforcedBy[0].duty.due"]);
});
