import { z } from "zod";
import type { Question } from "./domain/finding";
import type { PostDraft } from "./domain/post-draft";
import { defineRule } from "./engine/define-rule";
import { askWhoIsPictured, askWhoMadeIt } from "./names/ask-who";

export default defineRule({
	id: "picture",
	summary: "The poster says what a picture shows, and who is in it.",
	rationale:
		"No program can see whether a child in a picture may be shown. The poster can: one question for every post with a picture, a second one where the school keeps a consent list.",
	references: [
		{
			title: "Information Commissioner's Office: Taking photographs in schools",
			url: "https://ico.org.uk/for-the-public/schools/photos/",
		},
	],
	needs: () => ["media"],
	recommended: { severity: "error" },
	cases: {
		unanswered: "Nobody has said yet what the picture shows.",
		pupils: "The picture shows pupils, and the school allows no such pictures.",
		who: "The picture shows pupils, and nobody has said yet which.",
		authors: "The picture shows pupils' work, and nobody has said yet whose.",
	},
	options: z.strictObject({
		mode: z
			.enum(["ask", "noPupils"])
			.default("ask")
			.describe("ask: pictures of pupils are allowed; noPupils: no child may ever be seen."),
		askWho: z
			.boolean()
			.default(true)
			.describe("Ask who is in a picture of pupils, to look them up in the consent list."),
		askAuthors: z
			.boolean()
			.default(false)
			.describe("Ask whose work is shown, where parents may object to showing it."),
	}),
	sayOptions: ({ mode }, cases) =>
		cases === null && mode === "noPupils" ? ["No child may be seen in any."] : [],
	messages: {
		unanswered: { what: "What does the {thing} show?", todo: "Choose one of the answers." },
		childOrNot: {
			what: "Is there a child in the {thing}?",
			todo: "Look at the background, mirrors and names on the work too, then answer.",
		},
		pupils: {
			what: "No pupil may be seen in a {thing} here.",
			todo: "Take the {thing} out, or choose one without children.",
		},
		who: { what: "Who is in the {thing}?", todo: "Give the class, or the names." },
		authors: { what: "Whose work does the {thing} show?", todo: "Give the class, or the names." },
	},
	check({ draft, options }, report) {
		const data = { thing: thingIn(draft) };
		const { pictureShows, pictured = [] } = draft.answers;
		const isAnswered = pictured.some((who) => who.trim() !== "");
		const noPupils = options.mode === "noPupils";
		if (pictureShows === undefined) {
			const messageId = noPupils ? "childOrNot" : "unanswered";
			report({ messageId, case: "unanswered", data, question: askWhatItShows(data.thing) });
		} else if (pictureShows === "pupils" && noPupils) {
			report({ messageId: "pupils", case: "pupils", data });
		} else if (pictureShows === "pupils" && options.askWho && !isAnswered) {
			report({
				messageId: "who",
				case: "who",
				data,
				question: askWhoIsPictured,
				atMost: "warning",
			});
		} else if (pictureShows === "work" && options.askAuthors && !isAnswered) {
			report({
				messageId: "authors",
				case: "authors",
				data,
				question: askWhoMadeIt,
				atMost: "warning",
			});
		}
	},
	examples: {
		pass: [
			{ text: "No picture, no question." },
			{
				draft: {
					parts: [{ text: "Our hall", media: [{ kind: "photo" }] }],
					answers: { pictureShows: "neither" },
				},
				note: "nobody in the picture",
			},
			{
				draft: {
					parts: [{ text: "Sports day", media: [{ kind: "photo" }] }],
					answers: { pictureShows: "pupils", pictured: "4B" },
				},
				note: "the poster has said who is in it",
			},
			{
				draft: {
					parts: [{ text: "Clay pots", media: [{ kind: "photo" }] }],
					answers: { pictureShows: "work" },
				},
				note: "work needs no names where nobody may object",
			},
			{
				draft: {
					parts: [{ text: "Clay pots", media: [{ kind: "photo" }] }],
					answers: { pictureShows: "work" },
				},
				options: { mode: "noPupils" },
				note: "work without a child in it, where no child may be seen",
			},
		],
		flag: [
			{
				draft: { parts: [{ text: "Sports day", media: [{ kind: "photo" }] }] },
				flags: ["(post)"],
				messageId: "unanswered",
				note: "nobody has said what it shows",
			},
			{
				draft: { parts: [{ text: "One" }, { text: "two", media: [{ kind: "video" }] }] },
				flags: ["(post)"],
				note: "a film in any part of a thread",
			},
			{
				draft: { parts: [{ text: "Hooray!", media: [{ kind: "gif" }] }] },
				flags: ["(post)"],
				note: "a GIF",
			},
			{
				draft: {
					parts: [{ text: "Sports day", media: [{ kind: "photo" }] }],
					answers: { pictureShows: "pupils" },
				},
				flags: ["(post)"],
				messageId: "who",
				note: "pupils, but nobody has said which",
			},
			{
				draft: {
					parts: [{ text: "Clay pots", media: [{ kind: "photo" }] }],
					answers: { pictureShows: "work" },
				},
				options: { askAuthors: true },
				flags: ["(post)"],
				messageId: "authors",
				note: "work, where parents may object",
			},
			{
				draft: {
					parts: [{ text: "Sports day", media: [{ kind: "photo" }] }],
					answers: { pictureShows: "pupils" },
				},
				options: { mode: "noPupils" },
				flags: ["(post)"],
				messageId: "pupils",
				note: "no child may be seen",
			},
		],
	},
});

/** Pupils come first, so that the careful answer is the near one; a lone GIF hardly ever shows any. */
function askWhatItShows(thing: string): Question {
	const pupils = { label: "Pupils", value: "pupils" };
	const work = { label: "Pupils' work, no child in it", value: "work" };
	const neither = { label: "Neither: no child in it", value: "neither" };
	return {
		id: "pictureShows",
		prompt: `What does the ${thing} show?`,
		kind: "choice",
		choices: thing === "GIF" ? [neither, work, pupils] : [pupils, work, neither],
	};
}

function thingIn({ parts }: PostDraft): "picture" | "film" | "GIF" {
	const kinds = new Set(parts.flatMap(({ media }) => media.map(({ kind }) => kind)));
	if (kinds.size !== 1 || kinds.has("photo")) return "picture";
	return kinds.has("gif") ? "GIF" : "film";
}
