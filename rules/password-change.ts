import { z } from "zod";
import { defineRule } from "./engine/define-rule";
import { askAgreement } from "./language/head-agreed";

export default defineRule({
	id: "password-change",
	summary: "The account's password is changed only when it has been agreed.",
	rationale: "A changed password locks out colleagues who share the account.",
	references: [{ title: "The school's own social media policy" }],
	appliesTo: ["password-change"],
	recommended: { severity: "warning" },
	options: z.strictObject({
		agreedBy: z.string().default("the headteacher").describe("Who must agree beforehand."),
	}),
	sayOptions: ({ agreedBy }) => [`The agreement of ${agreedBy} is asked for.`],
	messages: {
		ask: {
			what: "The password of {account} is changed only with the agreement of {agreedBy}.",
			todo: "Ask first, then change it.",
		},
	},
	check({ draft: { account, answers }, options: { agreedBy } }, report) {
		if (answers.headAgreed) return;
		report({
			messageId: "ask",
			data: { account, agreedBy },
			question: askAgreement(`Has ${agreedBy} agreed to a new password?`),
		});
	},
	examples: {
		pass: [
			{ draft: { kind: "password-change", answers: { headAgreed: true } } },
			{ text: "Year 5 made up strong passwords today.", note: "a lesson is no change" },
		],
		flag: [
			{ draft: { kind: "password-change" }, flags: ["(post)"] },
			{
				draft: { kind: "password-change", answers: { headAgreed: false } },
				options: { agreedBy: "the computing lead" },
				flags: ["(post)"],
			},
		],
	},
});
