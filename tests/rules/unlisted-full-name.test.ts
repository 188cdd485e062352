import { describe, expect, test } from "vitest";
import type { People } from "../../rules/domain/people";
import type { Example } from "../../rules/engine/example";
import { examplePolicy } from "../../rules/engine/example-policy";
import { exampleToday } from "../../rules/engine/example-roster";
import { nobody } from "../../rules/engine/nobody";
import type { Problem } from "../../rules/engine/problem";
import unlistedFullName from "../../rules/unlisted-full-name";
import { draftOf } from "./check-example";

const name = "Jasmine Tranter";
/** Knows one child by the look of the name; how such names are told is tested with the index. */
const people: People = {
	...nobody,
	unlistedNamesIn(text) {
		const start = text.indexOf(name);
		const range = { start, end: start + name.length };
		return start < 0 ? [] : [{ range, forename: { start, end: start + "Jasmine".length } }];
	},
};

function check(example: Example, options = {}) {
	const draft = draftOf(example);
	const prepared = unlistedFullName.prepare(options);
	if (!prepared.ok) throw prepared.error;
	const { school } = examplePolicy();
	const context = {
		draft,
		people,
		school,
		today: exampleToday,
		isRosterStale: false,
		lintsIn: () => [],
	};
	const problems: Problem[] = [];
	prepared.check(context, (problem) => problems.push(problem));
	return problems;
}
function mends(text: string, options = {}, pictureShows?: string): string[] {
	const media = pictureShows === undefined ? [] : [{ kind: "photo" } as const];
	const answers = pictureShows === undefined ? {} : { pictureShows };
	const draft = { parts: [{ text, media }], answers };
	return check({ draft }, options)
		.flatMap(({ suggestions = [] }) => suggestions)
		.map(({ edits: [edit] }) =>
			edit ? text.slice(0, edit.start) + edit.text + text.slice(edit.end) : "-",
		);
}

describe("the mends", () => {
	const text = `Story by ${name}.`;
	const both = ["Story by Jasmine.", "Story by a pupil.", "-"];
	const none = ["Story by a pupil.", "-"];
	test.each([
		["always", undefined, both],
		["always", "pupils", both],
		["without-picture", undefined, both],
		["without-picture", "work", both],
		["without-picture", "pupils", none],
		["never", undefined, none],
	] as const)(
		"where the forename may stay %s, with a picture of %s",
		(forename, shows, expected) => {
			expect(mends(text, { forename }, shows)).toEqual(expected);
		},
	);
	test.each([
		[`${name} won.`, "A pupil won."],
		[`We read ${name}'s story.`, "We read a pupil's story."],
		[`Well done ${name}!`, "Well done to a pupil!"],
	])("keep the sentence readable: %s", (before, after) => {
		expect(mends(before, { forename: "never" })[0]).toBe(after);
	});
});

describe("a name on no list", () => {
	const picture = (pictureShows?: string): Example => ({
		draft: {
			parts: [{ text: `Story by ${name}`, media: [{ kind: "photo" }] }],
			answers: pictureShows ? { pictureShows } : {},
		},
	});
	test.each([
		["without a picture", { text: name }, 0],
		["beside pupils", picture("pupils"), 1],
		["beside a picture not spoken about", picture(), 1],
		["beside work", picture("work"), 0],
	] as const)("is asked about only beside pupils if so chosen: %s", (_, example, count) => {
		expect(check(example, { onlyWithPicture: true })).toHaveLength(count);
	});
	test.each([
		["alt text", { text: "", media: [{ kind: "photo", altText: name }] }],
		["poll", { text: "", poll: ["Yes", name] }],
	] as const)("is found in %s", (_, part) => {
		expect(check({ draft: { parts: [part] } })).toHaveLength(1);
	});
	test("is let go when the poster says that it is no pupil", () => {
		const parts = [{ text: name }];
		expect(check({ draft: { parts, answers: { notPupil: "jasmine tranter" } } })).toEqual([]);
		expect(check({ draft: { parts, answers: { notPupil: "Jasmine" } } })).toHaveLength(1);
	});
	test("keeps earlier answers when another is added", () => {
		const draft = { parts: [{ text: name }], answers: { notPupil: ["Ivo"] } };
		expect(check({ draft })[0]?.suggestions?.at(-1)?.answers).toEqual({ notPupil: ["Ivo", name] });
	});
});
