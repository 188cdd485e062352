import { z } from "zod";
import { type Field, fieldsOf } from "./domain/field";
import type { Suggestion } from "./domain/finding";
import type { UnlistedName } from "./domain/people";
import { defineRule } from "./engine/define-rule";
import { putWords } from "./names/mending/put-words";
import { suggestNotAPupil } from "./names/mending/suggest-not-a-pupil";
import { pictureShows } from "./names/situation";
import { foldWords } from "./names/words/fold-words";

export default defineRule({
	id: "unlisted-full-name",
	summary: "A child's full name that is on no list is asked about.",
	rationale:
		"New pupils, visiting children, brothers and sisters stand on no list, yet their full names tell a stranger just as much. Nobody can look up their consent, so the poster is asked.",
	references: [
		{
			title: "Department for Education: Data protection in schools",
			url: "https://www.gov.uk/guidance/data-protection-in-schools",
		},
	],
	recommended: { severity: "warning" },
	options: z.strictObject({
		onlyWithPicture: z
			.boolean()
			.default(false)
			.describe("Ask only when a picture of pupils is attached."),
		forename: z
			.enum(["always", "without-picture", "never"])
			.default("without-picture")
			.describe("When the forename alone may stay; never beside a picture of pupils if so chosen."),
	}),
	sayOptions: ({ onlyWithPicture }) =>
		onlyWithPicture ? ["Only beside a picture of pupils."] : [],
	messages: {
		child: {
			what: "Is “{name}” a child?",
			todo: "If so, the full name should not be public. If not, choose “Not a pupil”.",
		},
	},
	check({ draft, options, people }, report) {
		const hasPupils = pictureShows(draft) === "pupils";
		if (options.onlyWithPicture && !hasPupils) return;
		const strangers = (draft.answers.notPupil ?? []).map(foldWords);
		const keepsForename =
			options.forename === "always" || (options.forename === "without-picture" && !hasPupils);
		for (const field of fieldsOf(draft)) {
			for (const unlisted of people.unlistedNamesIn(field.text)) {
				const { start, end } = unlisted.range;
				const name = field.text.slice(start, end);
				if (strangers.length > 0 && strangers.includes(foldWords(name))) continue;
				const mends = [
					...(keepsForename ? [shortenToForename(field, unlisted)] : []),
					sayPupil(field, unlisted),
				];
				report({
					messageId: "child",
					field,
					range: unlisted.range,
					data: { name },
					suggestions: [...mends, suggestNotAPupil(draft, name)],
				});
			}
		}
	},
	examples: {
		pass: [
			{ text: "Well done Amelia Hartwell for your poem!", note: "a pupil on the list has a rule" },
			{ text: "We read a poem by Michael Rosen.", note: "an author" },
			{ text: "Florence Nightingale is our topic in Year 2.", note: "a historical person" },
			{ text: "Thank you Helen Hartwell for the assembly.", note: "staff" },
			{ text: "Rugby coach Sam Tranter led a session.", note: "a grown-up, by the part they play" },
			{ text: "A talk by Emma Tranter on germs.", note: "a visitor" },
			{ text: "Well done Jasmine for your poem!", note: "a forename alone" },
			{
				draft: {
					parts: [{ text: "Well done Jasmine Tranter for your poem!" }],
					answers: { notPupil: "Jasmine Tranter" },
				},
				note: "the poster says that it is no pupil",
			},
			{
				text: "Well done Jasmine Tranter for your poem!",
				options: { onlyWithPicture: true },
				note: "without a picture, where only pictures matter",
			},
		],
		flag: [
			{
				text: "The kindness cup goes to Jasmine Tranter.",
				flags: ["Jasmine Tranter"],
				fixed: "The kindness cup goes to Jasmine.",
				note: "a prize",
			},
			{
				text: "Jasmine Tranter, 8, swam a mile for charity.",
				flags: ["Jasmine Tranter"],
				fixed: "Jasmine, 8, swam a mile for charity.",
				note: "a child's age",
			},
			{
				text: "Well done Jasmine Tranter for your poem!",
				flags: ["Jasmine Tranter"],
				fixed: "Well done Jasmine for your poem!",
			},
			{
				text: "Well done Jasmine Tranter for your poem!",
				options: { forename: "never" },
				flags: ["Jasmine Tranter"],
				fixed: "Well done to a pupil for your poem!",
				note: "where no name may stay",
			},
			{
				draft: {
					parts: [{ text: "Well done Jasmine Tranter for your poem!", media: [{ kind: "photo" }] }],
				},
				options: { onlyWithPicture: true },
				flags: ["Jasmine Tranter"],
				fixed: "Well done to a pupil for your poem!",
				note: "beside a picture that may show pupils the forename goes as well",
			},
		],
	},
});

function shortenToForename({ text }: Field, { range, forename }: UnlistedName): Suggestion {
	const short = text.slice(forename.start, forename.end);
	return { title: `Shorten to “${short}”`, edits: [{ ...range, text: short }] };
}

const somePupil = { one: "pupil", many: "pupils", owner: "pupil's", place: "" };

function sayPupil({ text }: Field, { range }: UnlistedName): Suggestion {
	const edit = putWords(text, range, "one", somePupil);
	return { title: edit.text ? `Say “${edit.text.trim()}”` : "Leave the name out", edits: [edit] };
}
