import { z } from "zod";
import { defineRule } from "./engine/define-rule";
import { askAgreement } from "./language/head-agreed";
import { readTrip } from "./language/signals/trip-signals";
import { blankQuotes } from "./language/text/blank-quotes";

type Whereabouts = "live" | "coming";
type Hit = ReturnType<typeof readTrip>["hits"][number];

/** What a text gives away: where children are now, where they will be, or neither. Who writes for a school writes of children unless only grown-ups are named. */
export function whereaboutsIn(text: string): Whereabouts | null {
	const { hits } = readTrip(blankQuotes(text));
	if (!hits.some(({ signal }) => signal === "away" || signal === "placed")) return null;
	const closed = closedSentences(hits);
	const open = new Set<string>(
		hits.filter(({ sentence }) => !closed.has(sentence)).map(({ signal }) => signal),
	);
	if (open.has("grownups") && !open.has("surely")) return null;
	if (!open.has("away")) {
		return open.has("placed") && open.has("ahead") && open.has("surely") ? "coming" : null;
	}
	const isLive = ["live", "happening", "arrived"].some((signal) => open.has(signal));
	if (isLive && !open.has("coming")) return "live";
	if (open.has("coming")) return "coming";
	// Beside a sentence of what is over, a bare weekday is over as well.
	return open.has("dated") && closed.size === 0 ? "coming" : null;
}

/** Sentences of what is over, of school itself, or only of lessons and imagination. */
function closedSentences(hits: readonly Hit[]): ReadonlySet<number> {
	const sentencesWith = (...signals: readonly Hit["signal"][]) =>
		new Set(hits.filter(({ signal }) => signals.includes(signal)).map(({ sentence }) => sentence));
	const gone = sentencesWith("gone");
	const ahead = [...sentencesWith("ahead")].filter((sentence) => !gone.has(sentence));
	const going = new Set([...sentencesWith("arrived"), ...ahead]);
	const underway = sentencesWith("underway");
	const open = sentencesWith("ahead", "coming", "happening", "underway", "arrived");
	const shown = [...sentencesWith("shown")].filter((sentence) => !open.has(sentence));
	const over = [...sentencesWith("over")].filter((sentence) => !going.has(sentence));
	const home = [...sentencesWith("home")].filter((sentence) => !underway.has(sentence));
	return new Set([...over, ...shown, ...home, ...sentencesWith("imagined")]);
}

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
	*check({ draft: { parts, answers }, options: { agreedBy } }) {
		if (answers.headAgreed) return;
		const whereabouts = whereaboutsIn(parts.map(({ text }) => text).join("\n"));
		if (!whereabouts) return;
		yield {
			messageId: whereabouts,
			case: whereabouts,
			data: { agreedBy },
			question: askAgreement(
				`Has ${agreedBy} agreed to this post about children away from school?`,
			),
		};
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
