import { z } from "zod";
import { defineRule } from "./engine/define-rule";

export default defineRule({
	id: "direct-message",
	summary: "The school's account writes no direct messages.",
	rationale:
		"A private message leaves no trace for colleagues and invites a conversation that belongs in the office.",
	references: [{ title: "Guidance for safer working practice, Safer Recruitment Consortium" }],
	appliesTo: ["direct-message"],
	recommended: { severity: "error" },
	options: z.strictObject({
		redirect: z
			.string()
			.default("")
			.describe("Where people are to write instead, such as the office's e-mail address."),
	}),
	sayOptions: ({ redirect }) => (redirect === "" ? [] : [`People are to write to ${redirect}.`]),
	messages: {
		closed: {
			what: "{account} does not write direct messages.",
			todo: "Answer by e-mail or telephone instead.",
		},
		redirected: {
			what: "{account} does not write direct messages.",
			todo: "Ask people to write to {redirect} instead.",
		},
	},
	check({ draft: { account }, options: { redirect } }, report) {
		report(
			redirect
				? { messageId: "redirected", data: { account, redirect } }
				: { messageId: "closed", data: { account } },
		);
	},
	examples: {
		pass: [
			{ text: "Our inbox is closed, but the office is open.", note: "a post is no message" },
			{ draft: { kind: "reply", parts: [{ text: "Thank you!" }], replyingTo: ["@zoo"] } },
		],
		flag: [
			{
				draft: { kind: "direct-message", parts: [{ text: "" }] },
				flags: ["(post)"],
				messageId: "closed",
				note: "opening the message box is enough",
			},
			{
				draft: { kind: "direct-message", parts: [{ text: "Hello, about Friday" }] },
				options: { redirect: "office@fairmead.example" },
				flags: ["(post)"],
				messageId: "redirected",
			},
		],
	},
});
