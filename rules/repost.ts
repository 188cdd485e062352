import { z } from "zod";
import { defineRule } from "./engine/define-rule";
import { isKnownAccount } from "./language/known-account";

export default defineRule({
	id: "repost",
	summary: "Another account's post is shared only when it suits the school.",
	rationale: "What the school shares, the school says: pictures, links and views come with it.",
	references: [{ title: "The school's own social media policy" }],
	appliesTo: ["repost", "quote"],
	recommended: { severity: "warning" },
	cases: { unfit: "the poster has said that the shared post does not suit the school" },
	options: z.strictObject({
		onlySchoolLife: z
			.boolean()
			.default(false)
			.describe("Share only what is about this school's own pupils, staff and events."),
		alsoCheck: z
			.string()
			.default("")
			.describe("One more thing to look for, such as “hold no extreme views”."),
	}),
	sayOptions: ({ onlySchoolLife, alsoCheck }) => [
		...(onlySchoolLife ? ["Only what is about this school's own pupils, staff and events."] : []),
		...(alsoCheck === "" ? [] : [`It must also ${alsoCheck}.`]),
	],
	messages: {
		anything: {
			what: "This shares a post by {target}.",
			todo: "Look at its pictures, links and comments before you share it.",
		},
		schoolLife: {
			what: "This shares a post by {target}; only posts about our own school are shared.",
			todo: "Share it only if it is about our school and shows it in a good light.",
		},
		unfit: {
			what: "The post by {target} does not suit our account.",
			todo: "Leave it unshared.",
		},
	},
	check({ draft: { target, answers }, school, options: { onlySchoolLife, alsoCheck } }, report) {
		if (answers.schoolLife || (target && isKnownAccount(school, target))) return;
		const data = { target: target ?? "another account" };
		if (answers.schoolLife === false) {
			report({ messageId: "unfit", case: "unfit", data });
			return;
		}
		const fit = onlySchoolLife
			? ["belong to our school's life", "show the school in a good light"]
			: ["suit the school's account"];
		const asked = alsoCheck ? [...fit, alsoCheck] : fit;
		report({
			messageId: onlySchoolLife ? "schoolLife" : "anything",
			data,
			question: {
				id: "schoolLife",
				prompt: `Does the post ${asked.join(" and ")}?`,
				kind: "choice",
				choices: [
					{ label: "Yes", value: true },
					{ label: "No", value: false },
				],
			},
		});
	},
	examples: {
		pass: [
			{ draft: { kind: "repost", target: "@FairmeadLib" }, note: "a partner" },
			{ draft: { kind: "repost", target: "@FairmeadSchY4" }, note: "one of our own accounts" },
			{
				draft: {
					kind: "quote",
					target: "@citymuseum",
					parts: [{ text: "That was us!" }],
					answers: { schoolLife: true },
				},
				note: "the poster has looked",
			},
			{ text: "We would love you to share this post!", note: "nothing is shared here" },
		],
		flag: [
			{ draft: { kind: "repost", target: "@citymuseum" }, flags: ["(post)"] },
			{
				draft: { kind: "quote", target: "@citymuseum", parts: [{ text: "Have a look" }] },
				options: { onlySchoolLife: true },
				flags: ["(post)"],
				messageId: "schoolLife",
			},
			{
				draft: { kind: "repost", target: "@FairmeadSchool" },
				flags: ["(post)"],
				note: "only begins like our account",
			},
			{
				draft: { kind: "repost", target: "@citymuseum", answers: { schoolLife: false } },
				flags: ["(post)"],
				messageId: "unfit",
			},
		],
	},
});
