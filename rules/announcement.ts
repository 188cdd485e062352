import { z } from "zod";
import { defineRule } from "./engine/define-rule";
import { endOfSentence } from "./language/signals/end-of-sentence";
import { readNotice } from "./language/signals/notice-signals";
import { noticeWeights } from "./language/signals/notice-weights";
import { outsideQuotes } from "./language/signals/outside-quotes";

type Hit = ReturnType<typeof readNotice>[number];

const weightOf = new Map<string, number>(Object.entries(noticeWeights));

/** A post that also shows what was done is never taken for a plain notice. */
const mostOfMixed = 4;

/** How much a text reads like a notice: the weights of its signs outside sentences of what is over. */
export function noticeScore(text: string): number {
	const signs = signsIn(outsideQuotes(text, readNotice(text)));
	const score = signs.reduce((sum, sign) => sum + (weightOf.get(sign) ?? 0), 0);
	return signs.includes("told") || signs.includes("praise") ? Math.min(score, mostOfMixed) : score;
}

const ofTime: ReadonlySet<string> = new Set(["dated", "day", "soon", "span", "slot"]);

/** The signs that count, each once: of what is over but that it is, no date that is only counted down to. */
function signsIn(hits: readonly Hit[]): readonly string[] {
	// A handful of short words: to look through them is quicker than to ask a set.
	const signs: string[] = [];
	for (let from = 0; from < hits.length; ) {
		const end = endOfSentence(hits, from);
		if (isTold(hits, from, end)) addOnce(signs, "told");
		else addOpenSigns(signs, hits, from, end);
		from = end;
	}
	return signs;
}

/**
 * True for a sentence of what is over. What is only supposed to have happened is not, nor what
 * stands behind a reminder ("Don't forget your kit, many had none last week") or in news of a
 * change ("The boiler has failed, we are shut").
 */
function isTold(hits: readonly Hit[], from: number, end: number): boolean {
	const supposedAt = firstSupposed(hits, from, end);
	let changedTo = 0;
	for (let at = from; at < end; at++) {
		const hit = hits[at];
		if (hit?.signal === "change") changedTo = Math.max(changedTo, hit.end);
		else if (hit?.signal === "told" && hit.first < supposedAt && hit.end > changedTo) return true;
	}
	return false;
}

/** The first word of a sentence from which on nothing is told: of a case or a condition, or of a reminder. */
function firstSupposed(hits: readonly Hit[], from: number, end: number): number {
	for (let at = from; at < end; at++) {
		const hit = hits[at];
		if (hit?.signal === "supposed" || hit?.signal === "opener") return hit.first;
	}
	return Number.POSITIVE_INFINITY;
}

function addOpenSigns(signs: string[], hits: readonly Hit[], from: number, end: number): void {
	const isCounted = isCountdown(hits, from, end);
	for (let at = from; at < end; at++) {
		const signal = hits[at]?.signal ?? "told";
		if (signal !== "told" && !(isCounted && ofTime.has(signal))) addOnce(signs, signal);
	}
}

function isCountdown(hits: readonly Hit[], from: number, end: number): boolean {
	for (let at = from; at < end; at++) if (hits[at]?.signal === "countdown") return true;
	return false;
}

function addOnce(signs: string[], sign: string): void {
	if (!signs.includes(sign)) signs.push(sign);
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
	contradictions: ({ likelyFrom, certainFrom }) =>
		likelyFrom <= certainFrom
			? []
			: [
					{
						path: ["likelyFrom"],
						reason: `this is more than certainFrom (${certainFrom}): a sure notice would pass as none`,
					},
				],
	sayOptions: ({ useInstead }) => [`Notices belong to ${useInstead}.`],
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
	check({ draft, options: { useInstead, likelyFrom, certainFrom } }, report) {
		const score = noticeScore(draft.parts.map(({ text }) => text).join("\n"));
		const reading = score >= certainFrom ? "certain" : score >= likelyFrom ? "likely" : null;
		if (reading) report({ messageId: reading, case: reading, data: { useInstead } });
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
