import { describe, expect, test } from "vitest";
import type { Example } from "../../rules/engine/example";
import pupilName from "../../rules/pupil-name";
import { afterSuggestion, checkPupils, pupilOf, rosterOf } from "./check-pupils";

const levels = ["none", "forename", "forename-initial", "full", "unregulated"] as const;
type Level = (typeof levels)[number];
const photo = { kind: "photo" } as const;

const situations = {
	noPicture: (text: string): Example => ({ text }),
	pupils: (text: string): Example => ({
		draft: { parts: [{ text, media: [photo] }], answers: { pictureShows: "pupils" } },
	}),
	work: (text: string): Example => ({
		draft: { parts: [{ text, media: [photo] }], answers: { pictureShows: "work" } },
	}),
	blogLink: (text: string): Example => ({ text: `${text} Blog: https://pages.example.org/4b` }),
} as const;
type Situation = keyof typeof situations;

const silent = {
	noPicture: "unregulated",
	pupils: "unregulated",
	work: "unregulated",
	blogLink: "unregulated",
} as const satisfies Record<Situation, Level>;

const forms = {
	full: "Amelia Hartwell",
	"initial-surname": "A. Hartwell",
	"forename-initial": "Amelia H",
	forename: "Amelia",
} as const;
const allowed: Readonly<Record<Level, readonly string[]>> = {
	none: [],
	forename: ["forename"],
	"forename-initial": ["forename", "forename-initial"],
	full: Object.keys(forms),
	unregulated: Object.keys(forms),
};

const roster = rosterOf(pupilOf({}));
const isSituation = (name: string): name is Situation => name in situations;

function check(example: Example, options: Record<string, unknown>) {
	const demands = [{ severity: "error", options } as const];
	return checkPupils(example, { rule: pupilName, demands, roster });
}

describe.each(Object.keys(situations).filter(isSituation))("in the situation %s", (situation) => {
	describe.each(levels)("the level %s", (level) => {
		test.each(Object.entries(forms))("judges %s", (form, name) => {
			const text = `Well done ${name} for your lovely poem.`;
			const draft = situations[situation](text);
			const options = { levels: { ...silent, [situation]: level } };
			const found = check(draft, options);
			const isAllowed = allowed[level].includes(form);
			expect(found.map(({ range }) => text.slice(range?.start, range?.end))).toEqual(
				isAllowed ? [] : [name],
			);
			if (isAllowed) return;
			const mended = afterSuggestion(text, found[0]);
			expect(mended).not.toBe(text);
			expect(check(situations[situation](mended), options)).toEqual([]);
		});
	});

	test("takes the severity of the clause for its case", () => {
		const found = checkPupils(situations[situation]("Well done Amelia Hartwell!"), {
			rule: pupilName,
			demands: [
				{ severity: "info", options: { levels: { ...silent, [situation]: "none" } } },
				{ severity: "error", cases: [situation] },
			],
			roster,
		});
		expect(found.map(({ severity, clauseId }) => [severity, clauseId])).toEqual([
			["error", "clause-1"],
		]);
	});
});

describe("picture and blog link together", () => {
	const both = {
		draft: {
			parts: [{ text: "Our blog: a.example.com Well done Amelia Hartwell", media: [photo] }],
		},
	};
	test.each([
		["none", "full", 1],
		["full", "none", 1],
		["unregulated", "forename", 1],
		["full", "unregulated", 0],
	] as const)("obey the stricter of %s and %s", (pupils, blogLink, count) => {
		expect(check(both, { levels: { ...silent, pupils, blogLink } })).toHaveLength(count);
	});
});

describe("a blog link", () => {
	const options = { levels: { ...silent, blogLink: "none" }, blogHosts: ["pages.example.org"] };
	test.each([
		["the word and a link", "Our blog www.example.org has Amelia Hartwell's news", 1],
		["a link that says blog", "https://blog.example.com/x by Amelia Hartwell", 1],
		["a host of the school's list", "Amelia Hartwell at https://pages.example.org/x", 1],
		["below a host of the list", "Amelia Hartwell at 4b.pages.example.org", 1],
		["a host that only ends alike", "Amelia Hartwell at https://otherpages.example.org", 0],
		["a host of the list without a link", "Amelia Hartwell likes pages.example.orgs", 0],
		["the word without a link", "Amelia Hartwell writes a blog.", 0],
		["a link to something else", "Amelia Hartwell https://example.com", 0],
	])("is %s: %s", (_, text, count) => {
		expect(check({ text }, options)).toHaveLength(count);
	});
});

describe("a picture", () => {
	const onlyPupils = { levels: { ...silent, pupils: "none" } };
	const draftWith = (answers: Example["draft"]): Example => ({
		draft: { parts: [{ text: "Amelia Hartwell" }, { text: "", media: [photo] }], ...answers },
	});
	test("counts as one of pupils until the poster has spoken, in any part of a thread", () => {
		expect(check(draftWith({}), onlyPupils)).toHaveLength(1);
	});
	test("not spoken about yet is not claimed to show pupils", () => {
		const said = (answers: Example["draft"]) => check(draftWith(answers), onlyPupils)[0]?.what;
		expect(said({})).toContain("beside a picture that may show pupils");
		expect(said({ answers: { pictureShows: "pupils" } })).toContain("beside a picture of pupils");
	});
	test("of neither pupils nor work is no picture", () => {
		expect(check(draftWith({ answers: { pictureShows: "neither" } }), onlyPupils)).toEqual([]);
	});
	test("of neither is judged as a post without one", () => {
		const options = { levels: { ...silent, noPicture: "none" } };
		expect(check(draftWith({ answers: { pictureShows: "neither" } }), options)).toHaveLength(1);
	});
	test("that is gone takes its answer with it", () => {
		const text = "Well done Amelia Hartwell";
		expect(
			check({ draft: { parts: [{ text }], answers: { pictureShows: "pupils" } } }, onlyPupils),
		).toEqual([]);
	});
});
