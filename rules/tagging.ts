import { z } from "zod";
import { hasMedia } from "./domain/field";
import type { Suggestion } from "./domain/finding";
import { handle } from "./domain/handle";
import { listOf } from "./domain/list-of";
import type { People } from "./domain/people";
import type { TextRange } from "./domain/text-range";
import { defineRule } from "./engine/define-rule";
import { isKnownAccount, isListed } from "./language/known-account";
import { mentionsIn } from "./language/text/mentions";
import { removeWords } from "./language/text/remove-words";

const title =
	/(?:^@|_|[a-z\d])(?:Mrs|Miss|Mr|Ms|Mx|Sir|Madame?|Dr)(?=[A-Z_\d]|$)|^@(?:mrs|miss|mr|ms|mx|sir|dr)_[a-z]{3,}|^@(?:mrs|mr(?!s)|miss(?!i(?:on|ng|ss)|e[dn]|ou))[a-z]{3,}/;

export default defineRule({
	id: "tagging",
	summary: "People are not tagged in posts.",
	rationale:
		"A tag links a person's own account to the school and to the children in its pictures.",
	references: [{ title: "Social media policies of other British schools: no tagging of people" }],
	reads: "written",
	needs: () => ["handle"],
	recommended: { severity: "warning" },
	cases: {
		pupil: "a handle holds the name of a pupil",
		person: "a handle is a person's by its title (@MrsHill)",
		picture: "a handle on no list stands beside a picture",
	},
	options: z.strictObject({
		allowed: listOf(handle)
			.default([])
			.describe("Accounts that may be tagged, besides the school's own and its partners."),
		withPictures: z
			.boolean()
			.default(true)
			.describe("Beside a picture, mention every handle that is on no list."),
	}),
	messages: {
		pupil: { what: "{handle} holds a pupil's name.", todo: "Take the tag out." },
		person: {
			what: "{handle} looks like a person's account.",
			todo: "Write about people without tagging them.",
		},
		picture: {
			what: "{handle} is tagged beside a picture.",
			todo: "Make sure that it is no person's account, or take the tag out.",
		},
	},
	check({ draft, options, people, school }, report) {
		const hasPicture = options.withPictures && hasMedia(draft);
		for (const [part, { text }] of draft.parts.entries()) {
			for (const { handle: name, range } of mentionsIn(text)) {
				if (
					isKnownAccount(school, name) ||
					isListed(options.allowed, name) ||
					isListed(draft.replyingTo, name)
				)
					continue;
				const kind = kindOf(name, people, hasPicture);
				if (!kind) continue;
				report({
					messageId: kind,
					case: kind,
					field: { part, field: "text", index: 0, text },
					range,
					data: { handle: name },
					suggestions: [mend(text, kind, name, range)],
				});
			}
		}
	},
	examples: {
		options: { allowed: ["@RSPB"] },
		pass: [
			{ text: "Thank you @FairmeadLib and @RSPB!", note: "a partner and an allowed account" },
			{ text: "Off to @TateGallery", note: "no picture, no person" },
			{ text: "@missionchurch, @dreambig and @sirens_arts", note: "words that begin like titles" },
			{
				draft: {
					kind: "reply",
					replyingTo: ["@MrsHillY4"],
					parts: [{ text: "@MrsHillY4 thank you" }],
				},
			},
		],
		flag: [
			{ text: "Well done @MrsHillY4!", flags: ["@MrsHillY4"], fixed: "Well done MrsHillY4!" },
			{ text: "Thanks @miss_penny", flags: ["@miss_penny"] },
			{ text: "Thanks @misspenny and @dr_cole", flags: ["@misspenny", "@dr_cole"] },
			{
				draft: { parts: [{ text: "Off to @TateGallery", media: [{ kind: "photo" }] }] },
				flags: ["@TateGallery"],
			},
			{
				text: "A goal by @Amelia_Hartwell",
				flags: ["@Amelia_Hartwell"],
				messageId: "pupil",
				fixed: "A goal by",
			},
		],
	},
});

/** A pupil's name would still stand there without the @. */
function mend(text: string, kind: string, name: string, range: TextRange): Suggestion {
	if (kind === "pupil") return { title: `Take ${name} out`, edits: [removeWords(text, range)] };
	const written = name.slice(1);
	return { title: `Write ${written} without the @`, edits: [{ ...range, text: written }] };
}

function kindOf(name: string, people: People, hasPicture: boolean) {
	const words = name
		.slice(1)
		.replace(/[_\d]+/g, " ")
		.replace(/([a-z])([A-Z])/g, "$1 $2");
	if (people.namesIn(words).some(({ form }) => form === "full")) return "pupil";
	if (title.test(name)) return "person";
	return hasPicture ? "picture" : undefined;
}
