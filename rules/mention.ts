import { z } from "zod";
import { handle } from "./domain/handle";
import { listOf } from "./domain/list-of";
import { defineRule } from "./engine/define-rule";
import { isKnownAccount, isListed } from "./language/known-account";
import { mentionsIn } from "./language/text/mentions";
import { removeWords } from "./language/text/remove-words";

export default defineRule({
	id: "mention",
	summary: "Only accounts that the school knows are mentioned.",
	rationale:
		"An account nobody has looked at may be a parent's, or a child's too young to be on the site.",
	references: [
		{
			title: "X: minimum age 13",
			url: "https://help.x.com/en/rules-and-policies/parental-consent",
		},
	],
	reads: "written",
	needs: () => ["handle"],
	recommended: { severity: "info" },
	options: z.strictObject({
		allowed: listOf(handle)
			.default([])
			.describe("Accounts that may be mentioned, besides the school's own and its partners."),
	}),
	messages: {
		unknown: {
			what: "{handle} is on none of the school's lists.",
			todo: "Make sure that it is no parent's or pupil's account.",
		},
	},
	check({ draft, school, options }, report) {
		if (draft.answers.notParent) return;
		const addressed = draft.target ? [...draft.replyingTo, draft.target] : draft.replyingTo;
		for (const [part, { text }] of draft.parts.entries()) {
			for (const { handle: name, range } of mentionsIn(text)) {
				if (isKnownAccount(school, name) || isListed(options.allowed, name)) continue;
				if (isListed(addressed, name)) continue;
				report({
					messageId: "unknown",
					field: { part, field: "text", index: 0, text },
					range,
					data: { handle: name },
					suggestions: [
						// Without its sign the word links to nobody and the sentence still stands.
						{
							title: `Write ${name.slice(1)} without the @`,
							edits: [{ ...range, text: name.slice(1) }],
						},
						{ title: `Remove ${name}`, edits: [removeWords(text, range)] },
						{ title: "No parent and no pupil", edits: [], answers: { notParent: true } },
					],
				});
			}
		}
	},
	examples: {
		options: { allowed: ["@RSPB"] },
		pass: [
			{ text: "Thank you @FairmeadLib and @rspb!", note: "a partner and a listed account" },
			{ text: "Have a look at @FairmeadSchY4", note: "our own account" },
			{ text: "Write to office@fairmead.example", note: "an e-mail address is no mention" },
			{
				draft: { parts: [{ text: "Thank you @cityzoo" }], answers: { notParent: true } },
				note: "the poster knows",
			},
			{
				draft: { kind: "reply", replyingTo: ["@cityzoo"], parts: [{ text: "Thanks @CityZoo!" }] },
				note: "the reply's own addressee",
			},
		],
		flag: [
			{
				text: "Thank you @cityzoo for having us",
				flags: ["@cityzoo"],
				fixed: "Thank you cityzoo for having us",
			},
			{
				text: "Great day with @cityzoo, @RSPB and @mum_of_3!",
				flags: ["@cityzoo", "@mum_of_3"],
				fixed: "Great day with cityzoo, @RSPB and mum_of_3!",
			},
			{ text: "@cityzoo hello", flags: ["@cityzoo"], fixed: "cityzoo hello" },
		],
	},
});
