import { z } from "zod";
import { fieldsOf } from "./domain/field";
import { listOf } from "./domain/list-of";
import { wordsInBoth } from "./engine/contradiction";
import { defineRule } from "./engine/define-rule";
import { createOffenceFinder, type OwnWords } from "./language/offensive/find-offensive";
import { removeWords } from "./language/text/remove-words";

// Building a finder reads the whole list; a policy's options live as long as the policy.
const finders = new WeakMap<OwnWords, ReturnType<typeof createOffenceFinder>>();

function finderFor(options: OwnWords) {
	const finder = finders.get(options) ?? createOffenceFinder(options);
	finders.set(options, finder);
	return finder;
}

export default defineRule({
	id: "offensive-language",
	summary: "No offensive words.",
	rationale: "Children, parents and governors read along.",
	references: [
		{
			title:
				"Ofcom: Attitudes to potentially offensive language and gestures on TV and radio (2021)",
		},
	],
	appliesTo: ["post", "reply", "quote", "direct-message"],
	recommended: { severity: "error" },
	cases: {
		strong: "strong and discriminatory words",
		mild: "mild swearing and name-calling",
	},
	options: z.strictObject({
		extra: listOf(z.string().trim().min(2))
			.default([])
			.describe("Further words and phrases that count as strong."),
		allowed: listOf(z.string().trim().min(2))
			.default([])
			.describe("Words and phrases that are harmless at this school."),
	}),
	contradictions: ({ extra, allowed }) =>
		wordsInBoth({ option: "extra", words: extra }, { option: "allowed", words: allowed }),
	messages: {
		strong: { what: "“{word}” is offensive.", todo: "Take it out or say it another way." },
		mild: { what: "“{word}” may offend.", todo: "Take it out or say it another way." },
	},
	check({ draft, school, options }, report) {
		const find = finderFor(options);
		for (const field of fieldsOf(draft)) {
			let from = 0;
			for (const { range, strength } of find(field.text)) {
				const word = field.text.slice(range.start, range.end);
				if (school.ownWords.some((own) => own.toLowerCase() === word.toLowerCase())) continue;
				const edit = removeWords(field.text, range, from);
				from = edit.end;
				report({
					messageId: strength,
					case: strength,
					field,
					range,
					data: { word },
					suggestions: [{ title: `Remove “${word}”`, edits: [edit] }],
				});
			}
		}
	},
	examples: {
		pass: [
			{ text: "Moby Dick, Dick Whittington and Dick King-Smith", note: "books and their authors" },
			{ text: "Three blue tits and a great tit: tit for tat!", note: "birds" },
			{ text: "Scunthorpe, Penistone, Essex and Sussex", note: "places" },
			{ text: "The shuttlecock hit the weathercock", note: "words inside words" },
			{ text: "sh in ship, s h i p, sh in fish", note: "phonics" },
			{ text: "Push it! Hit it! (rap battle)", note: "a word across words" },
			{ text: "A bloody chamber play", options: { allowed: ["bloody"] } },
		],
		flag: [
			{ text: "What a shit day for it", flags: ["shit"], fixed: "What a day for it" },
			{ text: "f*ck, sh1t and fuuuck", flags: ["f*ck", "sh1t", "fuuuck"] },
			{ text: "Oh f u c k", flags: ["f u c k"], fixed: "Oh" },
			{
				text: "The fair was bloody brilliant.",
				flags: ["bloody"],
				messageId: "mild",
				fixed: "The fair was brilliant.",
			},
			{
				draft: { parts: [{ text: "Hi", media: [{ kind: "photo", altText: "a crap drawing" }] }] },
				flags: ["crap"],
				note: "an alt text",
			},
			{
				draft: { kind: "direct-message", parts: [{ text: "pissed off" }] },
				flags: ["pissed off"],
				note: "a message",
			},
			{ text: "Such a wazzock", options: { extra: ["Wazzock"] }, flags: ["wazzock"] },
		],
	},
});
