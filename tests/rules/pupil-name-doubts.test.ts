import { describe, expect, test } from "vitest";
import type { Example } from "../../rules/engine/example";
import pupilName from "../../rules/pupil-name";
import { afterSuggestion, checkPupils, peopleWith, pupilOf, rosterOf } from "./check-pupils";

const silent = {
	noPicture: "unregulated",
	pupils: "unregulated",
	work: "unregulated",
	blogLink: "unregulated",
} as const;
const roster = rosterOf(pupilOf({}));

function check(example: Example, options: Record<string, unknown>, today = "2026-10-05") {
	const demands = [{ severity: "error", options } as const];
	return checkPupils(example, { rule: pupilName, demands, roster, today });
}

test.each([
	[
		"none",
		"Well done Amelia Hartwell",
		"“Amelia Hartwell” names a pupil; no name is allowed here.",
	],
	[
		"forename",
		"Well done Amelia Hartwell",
		"“Amelia Hartwell” tells more of a pupil's name than is allowed here.",
	],
	["none", "Thank you to the Hartwells", "Is “Hartwell” the surname of a pupil?"],
	["none", "Well done Hartwell in 4B!", "Is “Hartwell” the surname of a pupil?"],
])("where %s is allowed, “%s” is said to be: %s", (noPicture, text, what) => {
	expect(check({ text }, { levels: { ...silent, noPicture } })[0]?.what).toBe(what);
});

describe("evidence that can only ask", () => {
	const never = { levels: { ...silent, noPicture: "none" } };
	test.each(["The Hartwells brought cake.", "Well done Hartwell in 4B!"])(
		"is a surname without a forename: %s",
		(text) => {
			const found = check({ text }, never);
			expect(found.map(({ severity }) => severity)).toEqual(["warning"]);
			expect(check({ text: afterSuggestion(text, found[0]) }, never)).toEqual([]);
		},
	);
	test("is an old list, whose date is told", () => {
		const [finding] = check({ text: "Well done Amelia Hartwell" }, never, "2027-03-01");
		expect(finding).toMatchObject({
			severity: "warning",
			what: "Is “Amelia Hartwell” a pupil here? The list of pupils is from 7 September 2026.",
		});
	});
	test("keeps a family a family", () => {
		const text = "Thank you to the Hartwells for the cake";
		expect(afterSuggestion(text, check({ text }, never)[0])).toBe(
			"Thank you to the family for the cake",
		);
	});
});

describe("the answer “not a pupil”", () => {
	const options = { levels: { ...silent, noPicture: "none" } };
	test("is offered last and silences these words only", () => {
		const text = "Amelia Hartwell, well done Amelia H";
		const found = check({ text }, options);
		expect(found).toHaveLength(2);
		expect(found[0]?.suggestions.at(-1)).toEqual({
			title: "Not a pupil",
			edits: [],
			answers: { notPupil: ["Amelia Hartwell"] },
		});
		const answers = { notPupil: ["Amelia Hartwell"] };
		const left = check({ draft: { parts: [{ text }], answers } }, options);
		expect(left.map(({ range }) => range?.start)).toEqual([27]);
	});
	test("keeps the answers given before", () => {
		const parts = [{ text: "Amelia Hartwell, well done Amelia H" }];
		const [finding] = check({ draft: { parts, answers: { notPupil: "Amelia H" } } }, options);
		expect(finding?.suggestions.at(-1)?.answers).toEqual({
			notPupil: ["Amelia H", "Amelia Hartwell"],
		});
	});
	test("is read without regard to case and accents", () => {
		const draft = {
			parts: [{ text: "Amelia Hartwell" }],
			answers: { notPupil: " AMÉLIA hartwell." },
		};
		expect(check({ draft }, options)).toEqual([]);
	});
});

test("a short form that the next word would complete gives way to the class", () => {
	const text = "Well done Amelia Hartwell Hartwell";
	const options = { levels: { ...silent, noPicture: "forename" } };
	expect(afterSuggestion(text, check({ text }, options)[0])).toBe(
		"Well done to a pupil in 4B Hartwell",
	);
});

test.each([
	["doubtful", "warning", "Is “Grace” a pupil here?"],
	["confident", "error", "“Grace” names a pupil; no name is allowed here."],
] as const)("a %s name is a matter of %s", (confidence, severity, what) => {
	const options = { levels: { ...silent, noPicture: "none" } };
	const found = checkPupils(
		{ text: "Lunch with Grace" },
		{
			rule: pupilName,
			demands: [{ severity: "error", options }],
			people: peopleWith("Grace", pupilOf({ forename: "Grace" }), { confidence }),
		},
	);
	expect(found).toMatchObject([{ severity, what }]);
});
