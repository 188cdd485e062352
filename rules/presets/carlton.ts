import type { PolicyInput } from "../domain/policy";
import { by } from "./enforced-by";
import { honestyClauses, inappropriateContent } from "./shared-clauses";

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
		{
			id: "review",
			heading: "Twitter Policy",
			summary: "The governing body reviews the policy every three years.",
			enforcedBy: [
				by.duty("review-policy", "Review the policy.", {
					by: "Governing body",
					everyDays: 1095,
					due: "2022-09-30",
				}),
			],
		},
		{
			id: "related-policies",
			heading: "Relevant policies",
			summary:
				"The policies for acceptable use, safeguarding, press and media, staff conduct and data protection hold as well.",
			enforcedBy: [by.reading],
		},
		{
			id: "accounts",
			heading: aims,
			summary: "The school posts as @carltonji.",
			enforcedBy: [by.rule("account-handle", "warning")],
		},
		{
			id: "what-twitter-is",
			heading: "What is Twitter?",
			summary:
				"Describes Twitter: short public messages, followers, direct messages for what is not for public viewing.",
			enforcedBy: [by.rule("mention", "info"), by.reading],
		},
		{
			id: "purpose",
			heading: objectives,
			summary: "To share and show the wonderful things that happen at school.",
			enforcedBy: [by.reading],
		},
		{
			id: "discussion-welcome",
			heading: objectives,
			summary: "Staff may take part in educational discussions.",
			enforcedBy: [by.reading],
		},
		{
			id: "individual-parents",
			heading: objectives,
			summary: "The account is not used to talk with individual parents.",
			enforcedBy: [by.rule("reply", "warning", { options: { mode: "parents" } })],
		},
		{
			id: "announcements-allowed",
			heading: objectives,
			summary: "Important announcements and notices to parents may be posted.",
			enforcedBy: [by.reading],
		},
		{
			id: "who-posts",
			heading: objectives,
			summary:
				"Only the senior leadership team uses the account; others after a change of the policy.",
			enforcedBy: [
				by.duty("keep-password", "Keep the password to the senior leadership team.", {
					by: "Senior leadership team",
				}),
			],
		},
		{
			id: "grammar",
			heading: strategies,
			summary: "Posts are grammatically correct.",
			enforcedBy: [by.rule("grammar", "info")],
		},
		{
			id: "text-language",
			heading: strategies,
			summary: "Posts contain no text language.",
			enforcedBy: [by.rule("text-speak", "error")],
		},
		{
			id: "hashtags-at-end",
			heading: strategies,
			summary:
				"Hashtags such as #edchat may be added at the end; a post on a new blog post carries #edchat.",
			enforcedBy: [
				by.rule("suggested-hashtags", "info", {
					options: { position: "end", blogHashtags: ["#edchat"] },
				}),
			],
		},
		{
			id: "no-name-with-picture",
			heading: safeguarding,
			summary: "No pupil's name stands with a picture of pupils.",
			enforcedBy: [
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
		},
		{
			id: "photo-list",
			heading: safeguarding,
			summary: "Posts keep to the list of children whose parents agreed to photographs.",
			enforcedBy: [
				by.rule("pupil-consent", "error", {
					options: { purposes: ["photo"], photoListForNames: true },
				}),
				by.rule("pupil-consent", "warning", { cases: ["name", "leaver"] }),
				by.rule("picture", "error"),
				by.rule("picture", "warning", { cases: ["who"] }),
			],
		},
		{
			id: "open-to-followers",
			heading: followers,
			summary: "Anyone can follow; parents are encouraged to.",
			enforcedBy: [by.reading],
		},
		{
			id: "check-followers",
			heading: followers,
			summary:
				"A member of the senior leadership team checks recent followers every week and blocks unsuitable ones.",
			enforcedBy: [
				by.duty("check-followers", "Check recent followers; block unsuitable ones.", {
					by: "Senior leadership team",
					everyDays: 7,
				}),
			],
		},
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
