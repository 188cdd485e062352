import { z } from "zod";
import { distinct } from "./domain/distinct";
import { hashtag } from "./domain/hashtag";
import { defineRule } from "./engine/define-rule";
import { missingTags } from "./language/text/hashtags";

/** Without a hashtag the rule would pass every post: a school that asks for none leaves the rule out. */
const noneNamed = "this needs at least one hashtag such as #Year6";

export default defineRule({
	id: "required-hashtags",
	summary: "Every post carries the hashtags that the school has agreed on.",
	rationale: "A fixed set of hashtags lets the local community find all of the school's posts.",
	references: [{ title: "twitter-text, the library by which X finds hashtags" }],
	appliesTo: ["post", "quote"],
	reads: "written",
	recommended: { severity: "warning", onlyIf: "the school has agreed on such hashtags" },
	options: z.strictObject({
		hashtags: z
			.array(hashtag, { error: ({ input }) => (input === undefined ? noneNamed : undefined) })
			.min(1, noneNamed)
			.superRefine(distinct)
			.describe("Hashtags that every post must carry, at least one; capitals do not matter."),
	}),
	sayOptions: ({ hashtags }) => [`They are ${hashtags.join(", ")}.`],
	messages: {
		missingOne: { what: "The hashtag {missing} is missing.", todo: "Add it." },
		missingMany: { what: "The hashtags {missing} are missing.", todo: "Add them." },
	},
	check({ draft, options }, report) {
		const [first] = draft.parts;
		if (!first) return;
		const missing = missingTags(options.hashtags, first.text);
		if (missing.length === 0) return;
		const tags = missing.join(" ");
		const end = first.text.length;
		const space = end === 0 || /\s$/.test(first.text) ? "" : " ";
		report({
			messageId: missing.length === 1 ? "missingOne" : "missingMany",
			data: { missing: tags },
			suggestions: [{ title: `Add ${tags}`, edits: [{ start: end, end, text: space + tags }] }],
		});
	},
	examples: {
		options: { hashtags: ["#Chiswick", "#W4"] },
		pass: [
			{ text: "Our Vikings project #chiswick #w4", note: "capitals do not matter" },
			{ text: "#W4 #Chiswick come first", note: "anywhere in the post" },
			{ draft: { kind: "reply", parts: [{ text: "Thank you!" }] }, note: "a reply needs none" },
			{
				draft: { parts: [{ text: "One #W4 #Chiswick" }, { text: "two" }] },
				note: "the first part speaks for a thread",
			},
		],
		flag: [
			{
				text: "Our Vikings project",
				flags: ["(post)"],
				fixed: "Our Vikings project #Chiswick #W4",
			},
			{ text: "Seen in #W4", flags: ["(post)"], fixed: "Seen in #W4 #Chiswick" },
			{
				text: "Not a tag: x#W4 #Chiswick",
				flags: ["(post)"],
				fixed: "Not a tag: x#W4 #Chiswick #W4",
			},
		],
	},
});
