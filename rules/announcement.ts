import { z } from "zod";
import { defineRule } from "./engine/define-rule";
import { noticeSignals, type SignalGroup, showcaseSignals } from "./language/notice-signals";

/** How much a text reads like a notice: the weights of its signals less those of a showcase; 0 with fewer than two groups. */
export function noticeScore(written: string): number {
	const text = written.replace(/\s{2,}/g, (gap) => (gap.includes("\n") ? "\n" : " "));
	const present = noticeSignals.filter(({ shape }) => shape.test(text));
	const isCalendarOnly = present.every(({ name }) => name === "future");
	if (present.length < 2 || isCalendarOnly) return 0;
	return weigh(present) - weigh(showcaseSignals.filter(({ shape }) => shape.test(text)));
}

function weigh(groups: readonly SignalGroup[]): number {
	return groups.reduce((sum, { weight }) => sum + weight, 0);
}

export default defineRule({
	id: "announcement",
	summary: "Notices to parents go out by the school's own channels, not by a post.",
	rationale: "Not every family is on the site; a notice there reaches some and not others.",
	references: [{ title: "The school's own social media policy" }],
	appliesTo: ["post", "quote"],
	recommended: { severity: "warning", options: { useInstead: "the newsletter" } },
	cases: {
		likely: "the post has some of the signs of a notice",
		certain: "the post has many signs of a notice and none of a showcase",
	},
	options: z.strictObject({
		useInstead: z
			.string()
			.min(1)
			.default("the school's usual channel")
			.describe("Where notices belong, such as “ParentMail or the newsletter”."),
		likelyFrom: z
			.int()
			.min(1)
			.default(3)
			.describe("Score from which a post reads like a notice; lower finds more."),
		certainFrom: z
			.int()
			.min(1)
			.default(5)
			.describe("Score from which a post is taken to be a notice."),
	}),
	messages: {
		likely: {
			what: "This reads like a notice to parents.",
			todo: "Send notices by {useInstead}; post what the children did.",
		},
		certain: {
			what: "This is a notice to parents.",
			todo: "Send it by {useInstead} instead.",
		},
	},
	*check({ draft, options: { useInstead, likelyFrom, certainFrom } }) {
		const score = noticeScore(draft.parts.map(({ text }) => text).join("\n"));
		const reading = score >= certainFrom ? "certain" : score >= likelyFrom ? "likely" : null;
		if (reading) yield { messageId: reading, case: reading, data: { useInstead } };
	},
	examples: {
		options: { useInstead: "the newsletter" },
		pass: [
			{ text: "15 days to go! Our chicks are due and we are eggcited!", note: "a count-down" },
			{ text: "Yesterday's open day was a treat. Thank you to all who came along.", note: "over" },
			{ text: "Year 4 designed water bottles in DT.", note: "one sign alone" },
			{ text: "Please join us in congratulating our chess team!", note: "praise" },
			{ text: "Tomorrow we find out what hatched on Monday!", note: "days without a notice" },
		],
		flag: [
			{
				text: "Reminder: school will be closed on Monday.",
				flags: ["(post)"],
				messageId: "certain",
			},
			{ text: "Children should wear green on Friday.", flags: ["(post)"], messageId: "likely" },
			{
				draft: { parts: [{ text: "Coffee morning" }, { text: "this Friday at 9am" }] },
				flags: ["(post)"],
				note: "a thread is one post",
			},
		],
	},
});
