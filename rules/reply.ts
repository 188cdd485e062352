import { z } from "zod";
import { defineRule } from "./engine/define-rule";
import { isListed, isOwnAccount } from "./language/known-account";

export default defineRule({
	id: "reply",
	summary: "Replies stay out of private or individual discussion.",
	rationale:
		"Parents' questions belong in the office, where they can be answered fully and kindly.",
	references: [{ title: "The school's own social media policy" }],
	appliesTo: ["reply"],
	recommended: { severity: "warning" },
	cases: { moreThanOne: "the reply would go to more than one account" },
	options: z.strictObject({
		mode: z
			.enum(["discussion", "parents"])
			.default("discussion")
			.describe("Avoid discussion with anybody, or only with individual parents."),
		oneAddressee: z.boolean().default(false).describe("Never reply to several accounts at once."),
		includePartners: z
			.boolean()
			.default(false)
			.describe("Treat replies to partner accounts like any other."),
	}),
	sayOptions: ({ mode, includePartners }, cases) => {
		if (cases !== null) return [];
		if (mode === "parents") return ["Only replies to individual parents count."];
		return [`Every reply counts${includePartners ? "" : ", but those to the school's partners"}.`];
	},
	messages: {
		discussion: {
			what: "{account} does not enter into discussions.",
			todo: "Leave the reply out, or take it to e-mail or telephone.",
		},
		parents: {
			what: "{account} is not used to talk with individual parents.",
			todo: "If {addressee} is a parent, answer by e-mail or telephone.",
		},
		moreThanOne: {
			what: "This reply goes to {count} accounts at once.",
			todo: "Untick all but one.",
		},
	},
	check({ draft: { account, replyingTo, answers }, school, options }, report) {
		const others = replyingTo.filter((one) => !isOwnAccount(school, one));
		if (options.oneAddressee && others.length > 1) {
			report({
				messageId: "moreThanOne",
				case: "moreThanOne",
				data: { count: `${others.length}` },
			});
		}
		const isToOurselves = replyingTo.length > 0 && others.length === 0;
		const isQuiet = (one: string) => !options.includePartners && isListed(school.partners, one);
		if (isToOurselves || (others.length > 0 && others.every(isQuiet))) return;
		if (options.mode === "discussion") {
			report({ messageId: "discussion", data: { account } });
			return;
		}
		if (answers.notParent) return;
		const addressee = others.find((one) => !isQuiet(one)) ?? "the addressee";
		report({
			messageId: "parents",
			data: { account, addressee },
			question: {
				id: "notParent",
				prompt: `Who is ${addressee}?`,
				kind: "choice",
				choices: [
					{ label: "Not an individual parent", value: true },
					{ label: "A parent, or I am not sure", value: false },
				],
			},
		});
	},
	examples: {
		pass: [
			{
				draft: { kind: "reply", replyingTo: ["@FairmeadLib"], parts: [{ text: "See you there!" }] },
				note: "a partner",
			},
			{
				draft: { kind: "reply", replyingTo: ["@fairmeadsch"], parts: [{ text: "And one more" }] },
				note: "our own post goes on",
			},
			{
				draft: {
					kind: "reply",
					replyingTo: ["@edchatuk"],
					parts: [{ text: "We teach it the same way." }],
					answers: { notParent: true },
				},
				options: { mode: "parents" },
			},
			{ text: "Thank you for all your replies!", note: "a post of its own" },
		],
		flag: [
			{
				draft: { kind: "reply", replyingTo: ["@mum_of_3"], parts: [{ text: "Yes, 3pm." }] },
				flags: ["(post)"],
				messageId: "discussion",
			},
			{
				draft: { kind: "reply", parts: [{ text: "Yes, 3pm." }] },
				flags: ["(post)"],
				note: "an unknown addressee",
			},
			{
				draft: { kind: "reply", replyingTo: ["@mum_of_3"], parts: [{ text: "Yes, 3pm." }] },
				options: { mode: "parents" },
				flags: ["(post)"],
				messageId: "parents",
			},
			{
				draft: {
					kind: "reply",
					replyingTo: ["@FairmeadLib", "@mum_of_3"],
					parts: [{ text: "Thank you" }],
				},
				flags: ["(post)"],
				note: "a partner and somebody else",
			},
			{
				draft: {
					kind: "reply",
					replyingTo: ["@FairmeadLib", "@zoo"],
					parts: [{ text: "Thank you" }],
				},
				options: { oneAddressee: true, includePartners: true },
				flags: ["(post)", "(post)"],
			},
		],
	},
});
