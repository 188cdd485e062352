import { z } from "zod";
import { fieldsOf } from "./domain/field";
import { hashtag } from "./domain/hashtag";
import { listOf } from "./domain/list-of";
import { defineRule } from "./engine/define-rule";
import { hashtagsIn } from "./language/text/hashtags";
import { rememberFor } from "./language/text/remember-for";
import { splitHashtag } from "./language/text/split-hashtag";

export default defineRule({
	id: "hashtag-case",
	summary: "Hashtags of several words begin each word with a capital.",
	rationale: "A screen reader says #WorldBookDay as three words and #worldbookday as noise.",
	references: [
		{
			title: "GOV.UK, planning accessible social media",
			url: "https://www.gov.uk/guidance/make-your-social-media-accessible",
		},
	],
	reads: "written",
	needs: () => ["hashtag"],
	recommended: { severity: "info" },
	options: z.strictObject({
		known: listOf(hashtag).default([]).describe("The school's own hashtags with their capitals."),
	}),
	messages: {
		joined: { what: "{tag} runs words together.", todo: "Write {better}." },
	},
	check({ draft, options }, report) {
		for (const field of fieldsOf(draft)) {
			for (const { word, range } of hashtagsIn(field.text)) {
				const known = knownTags(options.known).get(word.toLowerCase());
				const better = known ?? withCapitals(word);
				if (!better || better === word || (known && /\p{Lu}/u.test(word))) continue;
				const start = range.end - word.length;
				report({
					messageId: "joined",
					field,
					range,
					data: { tag: `#${word}`, better: `#${better}` },
					suggestions: [
						{ title: `Write #${better}`, edits: [{ start, end: range.end, text: better }] },
					],
				});
			}
		}
	},
	examples: {
		pass: [
			{
				text: "#WorldBookDay #Maths #maths #edchat #PE #springtime",
				note: "one word needs one capital at most",
			},
			{ text: "#worldBookDay has capitals already" },
			{
				text: "#schoolchildren #artwork #greenhouse #lifetime",
				note: "solid words that would come apart",
			},
			{ text: "#fairmeadfliers", note: "an unknown word is left alone" },
		],
		flag: [
			{ text: "Fun! #worldbookday", flags: ["#worldbookday"], fixed: "Fun! #WorldBookDay" },
			{ text: "#childreninneed", flags: ["#childreninneed"], fixed: "#ChildrenInNeed" },
			{ text: "#staroftheweek", flags: ["#staroftheweek"], fixed: "#StarOfTheWeek" },
			{ text: "#Antibullyingweek", flags: ["#Antibullyingweek"], fixed: "#AntiBullyingWeek" },
			{
				text: "#fairmeadfliers",
				options: { known: ["#FairmeadFliers"] },
				flags: ["#fairmeadfliers"],
				fixed: "#FairmeadFliers",
			},
		],
	},
});

/** The first spelling of a tag counts. */
const knownTags = rememberFor(
	(tags: readonly string[]): ReadonlyMap<string, string> =>
		new Map(tags.toReversed().map((tag) => [tag.slice(1).toLowerCase(), tag.slice(1)])),
);

function withCapitals(tag: string): string | null {
	const small = tag.toLowerCase();
	if (tag.slice(1) !== small.slice(1) || !/^[a-z]+$/.test(small)) return null;
	const words = splitHashtag(small);
	return words?.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("") ?? null;
}
