import { describe, expect, test } from "vitest";
import { checkDraft } from "../../rules/engine/check-draft";
import { compilePolicy } from "../../rules/engine/compile-policy";
import type { Example } from "../../rules/engine/example";
import { examplePolicy } from "../../rules/engine/example-policy";
import { createPeople } from "../../rules/names/create-people";
import { buildNameIndex } from "../../rules/names/index/name-index";
import { draftOf } from "./check-example";
import { type Demand, pupilOf, rosterOf } from "./check-pupils";

type Demands = Readonly<Record<string, readonly Demand[]>>;
const error = (options: Record<string, unknown> = {}): Demand => ({ severity: "error", options });
const levels = (noPicture: string, pupils: string, work: string, blogLink: string): Demand =>
	error({ levels: { noPicture, pupils, work, blogLink } });
const photoList: readonly Demand[] = [
	{
		severity: "error",
		cases: ["photo"],
		options: { purposes: ["photo"], photoListForNames: true },
	},
	{ severity: "warning" },
];

const schools: Readonly<Record<string, Demands>> = {
	westfield: {
		"pupil-name": [levels("forename-initial", "forename-initial", "none", "forename-initial")],
		"pupil-consent": [error({ purposes: ["name", "photo", "achievement"] })],
		picture: [error()],
	},
	"st-peters-pilning": { "pupil-name": [levels("none", "none", "none", "none")] },
	"lickey-hills": {
		"pupil-name": [levels("none", "none", "none", "none")],
		"pupil-consent": [error({ purposes: ["work"], unknown: { work: "given" } })],
		picture: [
			error({ mode: "noPupils", askAuthors: true }),
			{ severity: "info", cases: ["authors"] },
		],
	},
	"william-hogarth": {
		"pupil-name": [levels("forename", "none", "forename", "forename")],
		"pupil-consent": photoList,
		picture: [error()],
	},
	carlton: {
		"pupil-name": [levels("unregulated", "none", "unregulated", "unregulated")],
		"pupil-consent": photoList,
		picture: [error()],
	},
};

const unknown = {
	photo: "unknown",
	name: "unknown",
	work: "unknown",
	achievement: "unknown",
} as const;
const refused = {
	photo: "refused",
	name: "refused",
	work: "refused",
	achievement: "refused",
} as const;
const roster = rosterOf(
	pupilOf({ forename: "Nadia", surname: "Rahmani", class: "6A" }),
	pupilOf({ forename: "Kasper", surname: "Lindqvist", consent: refused }),
	pupilOf({ forename: "Oskar", surname: "Wrona", class: "3B", consent: unknown }),
);
const people = createPeople(buildNameIndex(roster), { school: examplePolicy().school, staff: [] });

function check(demands: Demands, example: Example): string[] {
	const [clause] = examplePolicy().clauses;
	const clauses = Object.entries(demands).flatMap(([rule, all]) =>
		all.map((demand, index) => ({
			...clause,
			id: `${rule}-${index}`,
			enforcedBy: [{ by: "rule", rule, ...demand }],
		})),
	);
	const compiled = compilePolicy({ ...examplePolicy(), clauses });
	if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
	const setup = { compiled: compiled.value, people, today: "2026-10-05" };
	const result = checkDraft(draftOf(example), setup);
	if (result.status !== "checked") throw new Error("The example's account is not the school's.");
	return result.findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`).toSorted();
}

const shown = (text: string, pictureShows?: string, pictured?: string): Example => ({
	draft: {
		parts: [{ text, media: [{ kind: "photo" }] }],
		answers: { ...(pictureShows ? { pictureShows } : {}), ...(pictured ? { pictured } : {}) },
	},
});
const full = "Nadia Rahmani drew a map";
const order = ["westfield", "st-peters-pilning", "lickey-hills", "william-hogarth", "carlton"];
const nameError = "pupil-name error";
const consentError = "pupil-consent error";
const consentWarning = "pupil-consent warning";

/** What each school's documents make of one post, in the order above. */
const posts: readonly (readonly [string, Example, readonly (readonly string[])[]])[] = [
	["a full name", { text: full }, [[nameError], [nameError], [nameError], [nameError], []]],
	[
		"a full name beside pupils",
		shown(full, "pupils", "6A"),
		[[nameError], [nameError], [nameError, "picture error"], [nameError], [nameError]],
	],
	[
		"a full name beside a picture not spoken about",
		shown(full),
		[
			["picture error", nameError],
			[nameError],
			["picture error", nameError],
			["picture error", nameError],
			["picture error", nameError],
		],
	],
	[
		"a full name beside work",
		shown(full, "work"),
		[[nameError], [nameError], ["picture info", nameError], [nameError], []],
	],
	[
		"a full name with a blog",
		{ text: `${full}: our blog https://a.example.org` },
		[[nameError], [nameError], [nameError], [nameError], []],
	],
	[
		"a refused pupil without a picture",
		{ text: "Kasper Lindqvist drew a map" },
		[
			[consentError, nameError],
			[nameError],
			[nameError],
			[consentWarning, nameError],
			[consentWarning],
		],
	],
	[
		"a pupil who has not answered, beside pupils",
		shown("Oskar Wrona drew a map", "pupils", "6A"),
		[
			[consentError, nameError],
			[nameError],
			["picture error", nameError],
			[consentError, nameError],
			[consentError, nameError],
		],
	],
	["work of a class that nobody withdrew", shown("Maps", "work", "3B"), [[], [], [], [], []]],
	[
		"work of a class with an objection",
		shown("Maps", "work", "4B"),
		[[], [], [consentError], [], []],
	],
	[
		"a picture of a class with a refusal",
		shown("Fun", "pupils", "4B"),
		[[consentError], [], ["picture error"], [consentError], [consentError]],
	],
	[
		"a picture of pupils, nobody says which",
		shown("Fun", "pupils"),
		[["picture warning"], [], ["picture error"], ["picture warning"], ["picture warning"]],
	],
	["nobody at all", { text: "We drew maps" }, [[], [], [], [], []]],
];

describe.each(posts)("%s", (_, example, expected) => {
	test.each(order.map((school, index) => [school, expected[index]] as const))(
		"at %s",
		(school, findings) => {
			expect(check(schools[school] ?? {}, example)).toEqual([...(findings ?? [])].toSorted());
		},
	);
});

describe("the form with the initial", () => {
	const text = "Nadia R drew a map";
	test("is the most that Westfield allows", () => {
		expect(check(schools["westfield"] ?? {}, { text })).toEqual([]);
		expect(check(schools["westfield"] ?? {}, shown(text, "work"))).not.toEqual([]);
	});
	test.each(["st-peters-pilning", "lickey-hills", "william-hogarth"])(
		"is too much at %s",
		(school) => {
			expect(
				check(schools[school] ?? {}, { text }).some((one) => one.startsWith("pupil-name")),
			).toBe(true);
		},
	);
});
