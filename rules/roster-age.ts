import { z } from "zod";
import { fieldsOf, hasMedia } from "./domain/field";
import { defineRule } from "./engine/define-rule";
import { looksLikeNames } from "./names/looks-like-names";
import { sayDate } from "./names/say-date";

export default defineRule({
	id: "roster-age",
	summary: "A missing or old list of pupils is said, never passed over.",
	rationale:
		"Against an old list a new child, a leaver or a withdrawn consent goes unseen. A check that could not be made must not look like a clean post.",
	references: [
		{
			title: "UK GDPR, Article 5(1)(d): accuracy",
			url: "https://www.legislation.gov.uk/eur/2016/679/article/5",
		},
	],
	appliesTo: ["post", "reply", "quote", "direct-message"],
	recommended: { severity: "info" },
	cases: {
		risk: "The post has a picture, or what looks like a name.",
	},
	options: z.strictObject({}),
	messages: {
		none: {
			what: "No list of pupils is loaded: names and pictures are not checked.",
			todo: "Ask the office to load the list into Chalkline.",
		},
		old: {
			what: "The list of pupils is from {date}, too long ago to rely on.",
			todo: "Check names and pictures yourself, and ask the office for a new list.",
		},
	},
	check({ draft, people, isRosterStale }, report) {
		if (!isRosterStale) return;
		const isRisky =
			hasMedia(draft) ||
			fieldsOf(draft).some(
				({ text }) =>
					people.namesIn(text).length > 0 ||
					people.unlistedNamesIn(text).length > 0 ||
					looksLikeNames(text),
			);
		report({
			messageId: people.rosterDate === null ? "none" : "old",
			data: { date: sayDate(people.rosterDate) },
			...(isRisky ? { case: "risk" } : {}),
		});
	},
	examples: {
		pass: [{ text: "Well done Amelia Hartwell!", note: "the list is some weeks old" }],
		flag: [
			{ text: "4B made soup.", today: "2027-06-01", flags: ["(post)"], messageId: "old" },
			{
				text: "Well done Amelia Hartwell!",
				today: "2027-06-01",
				flags: ["(post)"],
				note: "what looks like a name",
			},
		],
	},
});
