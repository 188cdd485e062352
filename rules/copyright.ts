import { z } from "zod";
import { fieldsOf } from "./domain/field";
import type { Question } from "./domain/finding";
import { defineRule } from "./engine/define-rule";
import { borrowedIn } from "./language/borrowed-words";
import { longQuotations, lyricsIn } from "./language/quotations";

const question: Question = {
	id: "ownWork",
	prompt: "Was it taken or made by the school, or may the school use it?",
	kind: "choice",
	choices: [
		{ label: "Yes", value: true },
		{ label: "No, or not sure", value: false },
	],
};

export default defineRule({
	id: "copyright",
	summary: "Pictures, music and words of others are shared only where the school may.",
	rationale: "A picture found on the web belongs to somebody, credited or not.",
	references: [{ title: "Copyright, Designs and Patents Act 1988" }],
	recommended: { severity: "info" },
	cases: {
		gif: "a moving picture from the site's own collection",
		credit: "words that name another maker or source",
		taken: "somebody else's work copied, shown or handed on, with nothing said of a right to it",
		quotation: "a long quotation, or the words of a song",
	},
	options: z.strictObject({
		quotationWords: z
			.int()
			.min(1)
			.default(25)
			.describe("A quotation of more words than this is asked about."),
	}),
	messages: {
		gif: {
			what: "A GIF was made by somebody else.",
			todo: "Make sure that the school may use it.",
		},
		credit: {
			what: "“{words}” sounds as if somebody else made this.",
			todo: "Use the school's own, or ask for permission and say so.",
		},
		taken: {
			what: "“{words}” sounds as if somebody else's work is passed on.",
			todo: "Leave it out, or ask whoever owns it and say so.",
		},
		quotation: {
			what: "This quotes at length.",
			todo: "Shorten it and name the author, unless the words are the school's own.",
		},
	},
	check({ draft, options: { quotationWords } }, report) {
		if (draft.answers.ownWork) return;
		for (const { media } of draft.parts) {
			if (media.some(({ kind }) => kind === "gif"))
				report({ messageId: "gif", case: "gif", question });
		}
		for (const field of fieldsOf(draft)) {
			for (const { start, end, isTaken } of borrowedIn(field.text)) {
				const data = { words: field.text.slice(start, end) };
				const kind = isTaken ? "taken" : "credit";
				report({ messageId: kind, case: kind, field, range: { start, end }, data, question });
			}
			const quotes = [...longQuotations(field.text, quotationWords), ...lyricsIn(field.text)];
			for (const range of quotes) {
				report({ messageId: "quotation", case: "quotation", field, range, question });
			}
		}
	},
	examples: {
		pass: [
			{ text: "All credit to the children for their hard work!", note: "praise" },
			{ text: "Look what we found on the playground: a fairy ring!", note: "a find" },
			{ text: "“It was the best day ever,” said one Year 2.", note: "a short quotation" },
			{ text: "We listen.\nWe share.\nWe help.\nWe smile.", note: "a class charter" },
			{
				draft: {
					parts: [{ text: "Hooray!", media: [{ kind: "gif" }] }],
					answers: { ownWork: true },
				},
				note: "the poster has said so",
			},
		],
		flag: [
			{
				draft: { parts: [{ text: "Hooray!", media: [{ kind: "gif" }] }] },
				flags: ["(post)"],
				messageId: "gif",
			},
			{ text: "Picture courtesy of the Herald", flags: ["Picture courtesy of"] },
			{ text: "We found this on Google", flags: ["found this on Google"] },
			{
				text: "Film night on Mrs Hill's Netflix for everybody",
				flags: ["Film night on Mrs Hill's Netflix for everybody"],
				messageId: "taken",
			},
			{
				text: "“One two three four five six”",
				options: { quotationWords: 5 },
				flags: ["“One two three four five six”"],
				messageId: "quotation",
			},
			{
				text: "🎵 Sing a song of old grey stones 🎵",
				flags: ["🎵 Sing a song of old grey stones 🎵"],
				note: "a song",
			},
		],
	},
});
