import { z } from "zod";
import { defineRule } from "./engine/define-rule";
import { readNotice } from "./language/signals/notice-signals";
import { noticeWeights } from "./language/signals/notice-weights";
import { blankQuotes } from "./language/text/blank-quotes";

type Hit = ReturnType<typeof readNotice>[number];

const weightOf = new Map<string, number>(Object.entries(noticeWeights));

/** A post that also shows what was done is never taken for a plain notice. */
const mostOfMixed = 4;

/** How much a text reads like a notice: the weights of its signs outside sentences of what is over. */
export function noticeScore(text: string): number {
	const hits = readNotice(blankQuotes(text));
	const told = toldSentences(hits);
	const signs = signsIn(hits, told);
	const score = [...signs].reduce((sum, sign) => sum + (weightOf.get(sign) ?? 0), 0);
	return signs.has("told") || signs.has("praise") ? Math.min(score, mostOfMixed) : score;
}

/** Sentences of what is over; what is only supposed to have happened is not. */
function toldSentences(hits: readonly Hit[]): ReadonlySet<number> {
	const supposedAt = new Map<number, number>();
	for (const { signal, sentence, first } of hits) {
		if (signal !== "supposed") continue;
		supposedAt.set(sentence, Math.min(first, supposedAt.get(sentence) ?? first));
	}
	const isTold = ({ signal, sentence, first }: Hit) =>
		signal === "told" && first <= (supposedAt.get(sentence) ?? first);
	return new Set(hits.filter(isTold).map(({ sentence }) => sentence));
}

const ofTime: ReadonlySet<string> = new Set(["dated", "day", "soon", "span", "slot"]);

/** The signs that count: none of what is over but that it is, no date that is only counted down to. */
function signsIn(hits: readonly Hit[], told: ReadonlySet<number>): ReadonlySet<string> {
	const counted = new Set(
		hits.filter(({ signal }) => signal === "countdown").map(({ sentence }) => sentence),
	);
	const isOpen = ({ signal, sentence }: Hit) =>
		signal === "told"
			? told.has(sentence)
			: !told.has(sentence) && !(counted.has(sentence) && ofTime.has(signal));
	return new Set(hits.filter(isOpen).map(({ signal }) => signal));
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
			.default(6)
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
