import type { PolicyInput } from "../domain/policy";
import { by } from "./enforced-by";
import { honestyClauses, inappropriateContent } from "./shared-clauses";
import { under } from "./under";

const aims = "Aims";
const objectives = "Objectives";
const strategies = "Strategies";
const safeguarding = "Safeguarding pupils";
const followers = "Who can follow the school?";

export const carlton: PolicyInput = {
	format: 1,
	id: "carlton",
	title: "Carlton Junior & Infant School: Twitter policy",
	school: {
		name: "Carlton Junior & Infant School",
		accounts: [{ handle: "@carltonji" }],
	},
	clauses: [
		...under("Twitter Policy", [
			"review",
			"Last reviewed in September 2019; the next review was due by September 2022.",
			by.duty("review-policy", "Review the policy.", {
				by: "Governing body",
				everyDays: 1095,
				due: "2022-09-30",
				inferred: ["by", "everyDays"],
			}),
		]),
		...under("Relevant policies", [
			"related-policies",
			"The policies for acceptable use, safeguarding, press and media, staff conduct and data protection hold as well.",
			by.reading,
		]),
		...under(aims, [
			"accounts",
			"The school posts as @carltonji.",
			by.rule("account-handle", "warning"),
		]),
		...under(
			"What is Twitter?",
			["what-twitter-is", "Describes Twitter: short public messages, followers.", by.explanation],
			[
				"direct-messages",
				"Direct messages are named as the way for what is not for public viewing, and not forbidden.",
				by.permission("direct-message"),
			],
		),
		...under(
			objectives,
			["purpose", "To share and show the wonderful things that happen at school.", by.explanation],
			["discussion-welcome", "Staff may take part in educational discussions.", by.permission()],
			[
				"individual-parents",
				"The account is not used to talk with individual parents.",
				by.rule("reply", "warning", { options: { mode: "parents" } }),
				by.rule("mention", "info"),
			],
			[
				"announcements-allowed",
				"Important announcements and notices to parents may be posted.",
				by.permission("announcement"),
			],
			[
				"who-posts",
				"Only the senior leadership team uses the account; others after a change of the policy.",
				by.duty("keep-password", "Keep the password to the senior leadership team.", {
					by: "Senior leadership team",
				}),
			],
		),
		...under(
			strategies,
			["grammar", "Posts are grammatically correct.", by.rule("grammar", "info")],
			["text-language", "Posts contain no text language.", by.rule("text-speak", "error")],
			[
				"hashtags-at-end",
				"Hashtags such as #edchat may be added at the end; a post on a new blog post carries #edchat.",
				by.rule("suggested-hashtags", "info", {
					options: { position: "end", blogHashtags: ["#edchat"] },
				}),
				by.permission("required-hashtags"),
			],
		),
		...under(
			safeguarding,
			[
				"no-name-with-picture",
				"No pupil's name stands with a picture of pupils.",
				by.rule("pupil-name", "error", {
					options: {
						levels: {
							noPicture: "unregulated",
							pupils: "none",
							work: "unregulated",
							blogLink: "unregulated",
						},
					},
				}),
				by.rule("unlisted-full-name", "warning", {
					options: { onlyWithPicture: true, forename: "never" },
				}),
			],
			[
				"photo-list",
				"Posts keep to the list of children whose parents agreed to photographs.",
				by.rule("pupil-consent", "error", {
					options: { purposes: ["photo"], photoListForNames: true },
				}),
				by.rule("pupil-consent", "warning", { cases: ["name", "leaver"] }),
				by.rule("picture", "error"),
				by.rule("picture", "warning", { cases: ["who"] }),
			],
		),
		...under(
			followers,
			["open-to-followers", "Anyone can follow; parents are encouraged to.", by.permission()],
			[
				"check-followers",
				"A member of the senior leadership team checks recent followers every week and blocks unsuitable ones.",
				by.duty("check-followers", "Check recent followers; block unsuitable ones.", {
					by: "Senior leadership team",
					everyDays: 7,
				}),
			],
		),
		...inappropriateContent({
			heading: "Inappropriate content and referencing",
			protects: "the school, its staff, parents and governors",
			fromOthers: true,
			consequence:
				"Inappropriate content is reported, its users blocked, and serious cases taken to the authorities.",
		}),
		...honestyClauses,
	],
	notes: [
		{
			id: "review-overdue",
			heading: "Twitter Policy",
			text: "The next review was due in September 2022.",
		},
		{
			id: "age-limit",
			heading: "What is Twitter?",
			text: "The document says that Twitter has no age restriction. X asks for 13 and over.",
		},
		{
			id: "length",
			heading: "What is Twitter?",
			text: "The document speaks of 140 characters. X allows 280 today; no limit of the school's own is enforced.",
		},
	],
};
