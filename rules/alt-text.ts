import { z } from "zod";
import { type Field, fieldsOf } from "./domain/field";
import { defineRule } from "./engine/define-rule";
import type { Problem } from "./engine/problem";

const opening =
	/^\s*(?:an? |the )?(?:image|picture|photo(?:graph)?|pic|screenshot)s? (?:of|showing|shows) /i;
const fileName =
	/^\s*(?:(?:img|dsc|dscn|pxl|image|picture|photo|screenshot|whatsapp image)?[\s_\-\d.()]*(?: of)?|\S[^\n]{0,80}\.(?:jpe?g|png|gif|heic|webp|avif))\s*$/i;

export default defineRule({
	id: "alt-text",
	summary: "Every picture has a description for people who cannot see it.",
	rationale:
		"A screen reader can tell a blind parent nothing about a picture without a description.",
	references: [
		{
			title: "WCAG 2.2, 1.1.1 Non-text Content",
			url: "https://www.w3.org/TR/WCAG22/#non-text-content",
		},
	],
	needs: () => ["media"],
	recommended: { severity: "warning" },
	cases: {
		missing: "a picture has no description, or a file's name for one",
		opening: 'the description begins with "picture of"',
	},
	options: z.strictObject({
		opening: z
			.boolean()
			.default(true)
			.describe(
				'Also mention descriptions that begin with "picture of": a screen reader says that itself.',
			),
	}),
	messages: {
		missing: {
			what: "{picture} has no description.",
			todo: "Say in a sentence what it shows, without names.",
		},
		fileName: {
			what: "“{words}” does not describe the picture.",
			todo: "Say in a sentence what it shows, without names.",
		},
		opening: {
			what: "A screen reader already says that this is a picture.",
			todo: "Begin with what it shows.",
		},
	},
	check({ draft, options }, report) {
		for (const field of fieldsOf(draft)) {
			if (field.field !== "altText") continue;
			const media = draft.parts[field.part]?.media ?? [];
			if (media[field.index]?.kind === "video") continue;
			const { text } = field;
			if (text.trim() === "") {
				const picture = media.length > 1 ? `Picture ${field.index + 1}` : "The picture";
				report({ messageId: "missing", case: "missing", field, data: { picture } });
			} else if (fileName.test(text)) {
				const range = { start: 0, end: text.length };
				report({
					messageId: "fileName",
					case: "missing",
					field,
					range,
					data: { words: text.trim() },
				});
			} else if (options.opening) {
				const problem = openingOf(field);
				if (problem) report(problem);
			}
		}
	},
	examples: {
		pass: [
			{
				draft: {
					parts: [
						{ text: "Sunflowers", media: [{ kind: "photo", altText: "Six tall sunflowers" }] },
					],
				},
			},
			{
				draft: { parts: [{ text: "Our film", media: [{ kind: "video" }] }] },
				note: "X takes no description for a film",
			},
			{ text: "No picture at all" },
		],
		flag: [
			{
				draft: { parts: [{ text: "Sunflowers", media: [{ kind: "photo" }] }] },
				flags: ["(post)"],
				messageId: "missing",
			},
			{
				draft: { parts: [{ text: "x", media: [{ kind: "photo", altText: "IMG_2041.jpg" }] }] },
				flags: ["IMG_2041.jpg"],
			},
			{
				draft: {
					parts: [
						{
							text: "x",
							media: [{ kind: "photo", altText: "Screenshot 2026-11-03 at 10.41.png" }],
						},
					],
				},
				flags: ["Screenshot 2026-11-03 at 10.41.png"],
				messageId: "fileName",
			},
			{
				draft: { parts: [{ text: "x", media: [{ kind: "photo", altText: "Photo of" }] }] },
				flags: ["Photo of"],
				messageId: "fileName",
			},
			{
				draft: {
					parts: [{ text: "x", media: [{ kind: "gif", altText: "Picture of a dancing cat" }] }],
				},
				flags: ["Picture of "],
			},
		],
	},
});

function openingOf(field: Field): Problem<"opening", "opening"> | null {
	const [found = ""] = opening.exec(field.text) ?? [];
	const next = field.text.charAt(found.length);
	if (found === "" || next === "") return null;
	return {
		messageId: "opening",
		case: "opening",
		field,
		range: { start: 0, end: found.length },
		atMost: "info",
		suggestions: [
			{
				title: "Begin with what it shows",
				edits: [{ start: 0, end: found.length + 1, text: next.toUpperCase() }],
			},
		],
	};
}
