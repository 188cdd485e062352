import { z } from "zod";
import { listOf } from "./domain/list-of";
import type { NameForm } from "./domain/people";
import { defineRule } from "./engine/define-rule";
import { mendName } from "./names/mending/mend-name";
import { replaceByClass } from "./names/mending/replace-by-class";
import { suggestNotAPupil } from "./names/mending/suggest-not-a-pupil";
import { permittedLevel } from "./names/permitted-level";
import { pupilNameExamples } from "./names/pupil-name-examples";
import { type NamedPupil, pupilsNamed } from "./names/pupils-named";
import { sayDate } from "./names/say-date";
import { sayLevels } from "./names/say-levels";

const level = z.enum(["none", "forename", "forename-initial", "full", "unregulated"]).meta({
	enumDescriptions: [
		"no name",
		"forename",
		"forename and initial",
		"full name",
		"as the writer likes",
	],
});

const within: Readonly<Record<string, readonly NameForm[]>> = {
	forename: ["forename"],
	"forename-initial": ["forename", "forename-initial"],
};
const places = {
	noPicture: "here",
	pupils: "beside a picture of pupils",
	work: "beside a picture of work",
	blogLink: "beside a link to a blog",
	unanswered: "beside a picture that may show pupils",
} as const;
const allowed = {
	none: "say the class instead",
	forename: "keep to the forename",
	"forename-initial": "keep to the forename and the first letter of the surname",
} as const;

export default defineRule({
	id: "pupil-name",
	summary: "Pupils are named no more fully than the school allows.",
	rationale:
		"A full name lets strangers find a child, above all beside a picture. Schools therefore allow a part of the name, or none, depending on what else the post shows.",
	references: [
		{
			title: "Department for Education: Data protection in schools",
			url: "https://www.gov.uk/guidance/data-protection-in-schools",
		},
	],
	appliesTo: ["post", "reply", "quote", "direct-message"],
	recommended: { severity: "error" },
	cases: {
		noPicture: "No picture, or a picture of neither pupils nor their work.",
		pupils: "A picture of pupils, or one that nobody has spoken about yet.",
		work: "A picture of pupils' work.",
		blogLink: "A link to a blog.",
	},
	options: z.strictObject({
		levels: z
			.strictObject({
				noPicture: level.default("forename").meta({ title: "Without a picture" }),
				pupils: level.default("none").meta({ title: "With a picture of pupils" }),
				work: level.default("forename").meta({ title: "With a picture of pupils' work" }),
				blogLink: level.default("forename").meta({ title: "With a link to a blog" }),
			})
			.prefault({})
			.describe(
				"How much of a pupil's name may be written. When several situations apply, the strictest counts.",
			),
		blogHosts: listOf(z.string().trim().min(1))
			.default([])
			.describe(
				"Web hosts of pupils' blogs, subdomains included; any link beside “blog” counts too.",
			),
	}),
	sayOptions: ({ levels }, cases) => sayLevels(levels, cases),
	messages: {
		tooMuch: {
			what: "“{name}” tells more of a pupil's name than is allowed {place}.",
			todo: "Please {do}.",
		},
		noName: { what: "“{name}” names a pupil; no name is allowed {place}.", todo: "Please {do}." },
		surname: {
			what: "Is “{name}” the surname of a pupil?",
			todo: "If so, leave it out: surnames are not allowed {place}.",
		},
		doubtful: { what: "Is “{name}” a pupil here?", todo: "If so, please {do}." },
		oldList: {
			what: "Is “{name}” a pupil here? The list of pupils is from {date}.",
			todo: "If so, please {do}.",
		},
	},
	check({ draft, options, people, isRosterStale }, report) {
		const named = pupilsNamed(draft, people);
		if (named.length === 0) return;
		const { permitted, situation } = permittedLevel(draft, options);
		if (permitted === "unregulated" || permitted === "full") return;
		const isUnanswered = situation === "pupils" && draft.answers.pictureShows === undefined;
		const place = places[isUnanswered ? "unanswered" : situation];
		const date = sayDate(people.rosterDate);
		const tooMuch = named.filter(({ hit }) => !within[permitted]?.includes(hit.form));
		const sayClass = replaceByClass(tooMuch, people);
		for (const one of tooMuch) {
			const { messageId, canOnlyAsk } = judge(one, permitted, isRosterStale);
			report({
				messageId,
				case: situation,
				field: one.field,
				range: one.hit.range,
				data: { name: one.words, place, do: allowed[permitted], date },
				atMost: canOnlyAsk ? "warning" : undefined,
				suggestions: [
					mendName(one, permitted, people) ?? sayClass(one),
					suggestNotAPupil(draft, one.words),
				],
			});
		}
	},
	examples: pupilNameExamples,
});

function judge(
	{ hit }: NamedPupil,
	permitted: "none" | "forename" | "forename-initial",
	isRosterStale: boolean,
) {
	if (hit.form === "surname" || hit.form === "family") {
		return { messageId: "surname", canOnlyAsk: true } as const;
	}
	if (hit.confidence === "doubtful") return { messageId: "doubtful", canOnlyAsk: true } as const;
	if (isRosterStale) return { messageId: "oldList", canOnlyAsk: true } as const;
	return { messageId: permitted === "none" ? "noName" : "tooMuch", canOnlyAsk: false } as const;
}
