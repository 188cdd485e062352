import { z } from "zod";
import { defineRule } from "./engine/define-rule";
import { askAgreement } from "./language/head-agreed";
import { closedSentences } from "./language/signals/closed-sentences";
import { outsideQuotes } from "./language/signals/outside-quotes";
import { readTrip } from "./language/signals/trip-signals";
import { isTripBySigns } from "./language/signals/weigh-trip";

type Whereabouts = "live" | "coming";
type Hit = ReturnType<typeof readTrip>[number];

/** What a text gives away: where children are now, where they will be, or neither. Who writes for a school writes of children unless only grown-ups are named. */
export function whereaboutsIn(text: string): Whereabouts | null {
	const hits = outsideQuotes(text, readTrip(text));
	if (hits.length === 0) return null;
	const closed = closedSentences(hits);
	const open = hits.filter(({ sentence }) => !closed.has(sentence));
	const signs = new Set(open.map(({ signal }) => signal));
	if (signs.has("grownups") && !signs.has("surely")) return null;
	return frameOf(signs, closed.size > 0) ?? weighed(open, signs, closed.size > 0);
}

/** What is told outright: the way to a place and a time. */
function frameOf(signs: ReadonlySet<Hit["signal"]>, hasClosed: boolean): Whereabouts | null {
	if (!signs.has("away")) {
		return signs.has("placed") && signs.has("ahead") && signs.has("surely") ? "coming" : null;
	}
	if (isLive(signs) && !signs.has("coming")) return "live";
	if (signs.has("coming")) return "coming";
	// Beside a sentence of what is over, a bare weekday is over as well.
	return signs.has("dated") && !hasClosed ? "coming" : null;
}

function weighed(
	open: readonly Hit[],
	signs: ReadonlySet<Hit["signal"]>,
	hasClosed: boolean,
): Whereabouts | null {
	if (!isTripBySigns(open, hasClosed)) return null;
	return isLive(signs) && !signs.has("coming") ? "live" : "coming";
}

const isLive = (signs: ReadonlySet<Hit["signal"]>): boolean =>
	signs.has("live") || signs.has("happening") || signs.has("arrived");

export default defineRule({
	id: "trip-safety",
	summary: "Where children will be, or are now, away from school is not told to the world.",
	rationale:
		"A place and a time tell a stranger where children can be found; told afterwards they harm nobody.",
	references: [
		{
			title: "NSPCC Learning: Photography and sharing images guidance",
			url: "https://learning.nspcc.org.uk/research-resources/briefings/photography-sharing-images-guidance",
		},
	],
	recommended: { severity: "warning" },
	cases: {
		live: "children are away from school as the post is written",
		coming: "children will be away from school at a time that the post tells",
	},
	options: z.strictObject({
		agreedBy: z.string().default("the headteacher").describe("Who may agree to such a post."),
	}),
	sayOptions: ({ agreedBy }) => [`It may stand if ${agreedBy} agrees.`],
	messages: {
		live: {
			what: "This says where children are right now.",
			todo: "Post it once they are back, or ask {agreedBy}.",
		},
		coming: {
			what: "This says where children will be, and when.",
			todo: "Post it afterwards, or ask {agreedBy}.",
		},
	},
	check({ draft: { parts, answers }, options: { agreedBy } }, report) {
		if (answers.headAgreed) return;
		const whereabouts = whereaboutsIn(parts.map(({ text }) => text).join("\n"));
		if (!whereabouts) return;
		report({
			messageId: whereabouts,
			case: whereabouts,
			data: { agreedBy },
			question: askAgreement(
				`Has ${agreedBy} agreed to this post about children away from school?`,
			),
		});
	},
	examples: {
		pass: [
			{ text: "Year 4 had a wonderful time at Chester Zoo on Tuesday.", note: "over" },
			{ text: "We are back from the Science Museum, tired but happy.", note: "back at school" },
			{ text: "A visit from the farm tomorrow: lambs in the hall!", note: "visitors come to us" },
			{ text: "We are learning about castles today.", note: "a lesson" },
			{
				draft: { parts: [{ text: "We are off to the zoo!" }], answers: { headAgreed: true } },
				note: "agreed",
			},
		],
		flag: [
			{
				text: "Year 4 are off to Chester Zoo tomorrow!",
				flags: ["(post)"],
				messageId: "coming",
			},
			{ text: "Just arrived at the beach with Year 2.", flags: ["(post)"], messageId: "live" },
			{
				draft: {
					parts: [{ text: "Our trip to the zoo!" }, { text: "We leave at 9am on Friday." }],
				},
				flags: ["(post)"],
				note: "place and time in two parts of a thread",
			},
		],
	},
});
