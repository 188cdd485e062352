import { z } from "zod";
import { handle } from "./domain/handle";
import { listOf } from "./domain/list-of";
import { defineRule } from "./engine/define-rule";
import { askAgreement } from "./language/head-agreed";
import { isListed } from "./language/known-account";

export default defineRule({
	id: "follow",
	summary: "The school's account follows others only where the policy allows it.",
	rationale: "What a followed account posts appears in the school's own feed.",
	references: [{ title: "The school's own social media policy" }],
	appliesTo: ["follow"],
	recommended: { severity: "warning" },
	options: z.strictObject({
		mode: z
			.enum(["ask", "never"])
			.default("ask")
			.describe("Whether somebody may decide to follow an account, or nobody may."),
		decider: z.string().default("the headteacher").describe("Who decides whom to follow."),
		allowed: listOf(handle)
			.default([])
			.describe("Accounts that may be followed without asking again."),
	}),
	contradictions: ({ mode, allowed }) =>
		mode === "never" && allowed.length > 0
			? [{ path: ["allowed"], reason: 'with the mode "never" no account may be followed' }]
			: [],
	sayOptions: ({ mode, decider, allowed }) =>
		mode === "never"
			? ["There are no exceptions."]
			: [
					`${decider.charAt(0).toUpperCase()}${decider.slice(1)} may decide to follow an account.`,
					...(allowed.length > 0 ? [`Agreed already: ${allowed.join(", ")}.`] : []),
				],
	messages: {
		never: {
			what: "{account} follows no other accounts.",
			todo: "Leave {target} unfollowed; there are no exceptions.",
		},
		ask: {
			what: "Following {target} is a decision for {decider}.",
			todo: "Follow it only once that has been agreed.",
		},
	},
	check({ draft: { account, target, answers }, options: { mode, decider, allowed } }, report) {
		const shown = target ?? "this account";
		if (mode === "never") {
			report({ messageId: "never", data: { account, target: shown } });
			return;
		}
		if (answers.headAgreed || (target && isListed(allowed, target))) return;
		report({
			messageId: "ask",
			data: { target: shown, decider },
			question: askAgreement(`Is following ${shown} agreed with ${decider}?`),
		});
	},
	examples: {
		options: { decider: "the senior leaders", allowed: ["@Ofsted"] },
		pass: [
			{ draft: { kind: "follow", target: "@ofstednews", answers: { headAgreed: true } } },
			{ draft: { kind: "follow", target: "@OFSTED" }, note: "on the list, whatever the capitals" },
			{ text: "Follow us on our new account!", note: "writing about it is not doing it" },
		],
		flag: [
			{ draft: { kind: "follow", target: "@toyshop" }, flags: ["(post)"], messageId: "ask" },
			{
				draft: { kind: "follow", target: "@toyshop", answers: { headAgreed: false } },
				flags: ["(post)"],
				messageId: "ask",
			},
			{
				draft: { kind: "follow", target: "@Ofsted", answers: { headAgreed: true } },
				options: { mode: "never" },
				flags: ["(post)"],
				messageId: "never",
				note: "never means no exceptions",
			},
		],
	},
});
