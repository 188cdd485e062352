import { z } from "zod";
import { fieldsOf } from "./domain/field";
import type { Edit } from "./domain/finding";
import type { TextRange } from "./domain/text-range";
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
	reads: "written",
	needs: () => ["emoji"],
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
	check({ draft, options: { max } }, report) {
		for (const field of fieldsOf(draft)) {
			const emoji = emojiIn(field.text);
			const surplus = emoji.slice(max);
			const [first] = surplus;
			if (!first) continue;
			report({
				messageId: "tooMany",
				field,
				range: first,
				data: { count: String(emoji.length), max: String(max) },
				suggestions: [
					{
						title: max === 0 ? "Leave all emoji out" : `Keep the first ${max}`,
						edits: joinAdjacent(surplus).map((range) => withoutGap(field.text, range)),
					},
				],
			});
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
			{ text: "👨‍👩‍👧 ❤️ 1️⃣", flags: ["1️⃣"], fixed: "👨‍👩‍👧 ❤️" },
			{ text: "Up 🎈 up 🎈 and 🎈🎈 away", flags: ["🎈"], fixed: "Up 🎈 up 🎈 and away" },
		],
	},
});

function joinAdjacent(ranges: readonly TextRange[]): TextRange[] {
	const joined: TextRange[] = [];
	for (const range of ranges) {
		const last = joined.at(-1);
		if (last?.end === range.start) joined.splice(-1, 1, { start: last.start, end: range.end });
		else joined.push(range);
	}
	return joined;
}

/** One of the two spaces around it goes as well. */
function withoutGap(text: string, { start, end }: TextRange): Edit {
	const hasGap = text.charAt(start - 1) === " " && /^(?:\s|$)/.test(text.slice(end, end + 1));
	return { start: hasGap ? start - 1 : start, end, text: "" };
}
