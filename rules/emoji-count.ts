import { z } from "zod";
import { fieldsOf } from "./domain/field";
import { defineRule } from "./engine/define-rule";
import { emojiIn } from "./language/text/emoji";

export default defineRule({
	id: "emoji-count",
	summary: "A post holds only a few emoji.",
	rationale: "A screen reader speaks the name of every emoji: many of them drown the words.",
	references: [
		{
			title: "RNIB, making your social media accessible",
			url: "https://www.rnib.org.uk/living-with-sight-loss/assistive-aids-and-technology/",
		},
	],
	recommended: { severity: "info", options: { max: 4 } },
	options: z.strictObject({
		max: z.int().min(0).max(50).default(4).describe("The most emoji in one text."),
	}),
	messages: {
		tooMany: {
			what: "{count} emoji stand here; the school's limit is {max}.",
			todo: "Leave some out: a screen reader says each one aloud.",
		},
	},
	*check({ draft, options: { max } }) {
		for (const field of fieldsOf(draft)) {
			const emoji = emojiIn(field.text);
			const surplus = emoji.slice(max);
			const [first] = surplus;
			if (!first) continue;
			yield {
				messageId: "tooMany",
				field,
				range: first,
				data: { count: String(emoji.length), max: String(max) },
				suggestions: [
					{
						title: max === 0 ? "Leave all emoji out" : `Keep the first ${max}`,
						edits: surplus.map((range) => ({ ...range, text: "" })),
					},
				],
			};
		}
	},
	examples: {
		options: { max: 2 },
		pass: [
			{
				text: "Sports day 🏃🏽‍♀️ 🇬🇧!",
				note: "a person with skin tone and a flag are one emoji each",
			},
			{ text: "Numbers 1 2 3 and © 2026 are no emoji" },
		],
		flag: [
			{ text: "Wow 🎉🎉🎉🎉", flags: ["🎉"], fixed: "Wow 🎉🎉" },
			{ text: "👨‍👩‍👧 ❤️ 1️⃣", flags: ["1️⃣"], fixed: "👨‍👩‍👧 ❤️ " },
		],
	},
});
