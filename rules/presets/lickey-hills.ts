import type { PolicyInput } from "../domain/policy";
import { by } from "./enforced-by";
import { honestyClauses, inappropriateContent } from "./shared-clauses";

const why = "Why will LHPSN be using Twitter?";
const rules = "Non-Negotiables";
const followers = "Who can follow LHPSN?";
const safeguarding = "Safeguarding Pupils";

export const lickeyHills: PolicyInput = {
	format: 1,
	id: "lickey-hills",
	title: "Lickey Hills Primary School and Nursery: policy for Twitter",
	school: {
		name: "Lickey Hills Primary School and Nursery",
		accounts: [{ handle: "@Lickey_Hills" }],
		contacts: ["office@lickeyhills.worcs.sch.uk"],
		sites: ["lickeyhills.worcs.sch.uk"],
	},
	clauses: [
		{
			id: "purpose",
			heading: why,
			summary:
				"The account is there to celebrate and show the work of the school to its community.",
			enforcedBy: [by.reading],
		},
		{
			id: "accounts",
			heading: why,
			summary: "The school posts as @Lickey_Hills; all teaching staff may.",
			enforcedBy: [by.rule("account-handle", "warning")],
		},
		{
			id: "what-twitter-is",
			heading: "What is Twitter?",
			summary: "Describes Twitter: messages of up to 280 characters, followers, direct messages.",
			enforcedBy: [by.reading],
		},
		{
			id: "under-13",
			heading: "What is Twitter?",
			summary: "Twitter is for people of 13 and over: a mentioned account must not be a pupil's.",
			enforcedBy: [by.rule("mention", "info")],
		},
		{
			id: "individual-parents",
			heading: why,
			summary: "The account is not used to talk with individual parents.",
			enforcedBy: [by.rule("reply", "warning", { options: { mode: "parents" } })],
		},
		{
			id: "announcements",
			heading: why,
			summary:
				"Announcements and notices to parents go out by ParentMail and the newsletter, not by a post.",
			enforcedBy: [
				by.rule("announcement", "warning", {
					options: { useInstead: "ParentMail or the newsletter" },
				}),
				by.rule("announcement", "error", { cases: ["certain"] }),
			],
		},
		{
			id: "grammar",
			heading: rules,
			summary: "Posts are grammatically correct.",
			enforcedBy: [by.rule("grammar", "info")],
		},
		{
			id: "text-language",
			heading: rules,
			summary: "Posts contain no text language.",
			enforcedBy: [by.rule("text-speak", "error")],
		},
		{
			id: "hashtags-at-end",
			heading: rules,
			summary: "Hashtags may be added, at the end.",
			enforcedBy: [by.rule("suggested-hashtags", "info", { options: { position: "end" } })],
		},
		{
			id: "no-photos",
			heading: safeguarding,
			summary: "No photo of a child is ever posted.",
			enforcedBy: [
				by.rule("picture", "error", {
					options: { mode: "noPupils", askWho: false, askAuthors: true },
				}),
			],
		},
		{
			id: "no-names",
			heading: safeguarding,
			summary: "No child's name is ever posted.",
			enforcedBy: [
				by.rule("pupil-name", "error", {
					options: {
						levels: { noPicture: "none", pupils: "none", work: "none", blogLink: "none" },
					},
				}),
				by.rule("unlisted-full-name", "warning", { options: { forename: "never" } }),
			],
		},
		{
			id: "work-of-year-groups",
			heading: safeguarding,
			summary: "Posts show pieces of work, named by year group.",
			enforcedBy: [by.reading],
		},
		{
			id: "approve-followers",
			heading: followers,
			summary: "Only the senior leadership team lets followers in.",
			enforcedBy: [
				by.duty("approve-followers", "Accept or decline requests to follow.", {
					by: "Senior leadership team",
					everyDays: 7,
				}),
			],
		},
		{
			id: "check-followers",
			heading: followers,
			summary: "Recent followers are checked regularly, and unsuitable ones blocked.",
			enforcedBy: [
				by.duty("check-followers", "Check recent followers; block unsuitable ones.", {
					by: "Senior leadership team",
					everyDays: 14,
				}),
			],
		},
		{
			id: "parents-follow",
			heading: followers,
			summary: "Parents are encouraged to follow the account.",
			enforcedBy: [by.reading],
		},
		{
			id: "no-pupil-followers",
			heading: followers,
			summary: "Pupils may in no case follow the account.",
			enforcedBy: [
				by.duty("block-followers", "Block any pupil who follows the account.", {
					by: "Senior leadership team",
				}),
			],
		},
		{
			id: "following",
			heading: "Who will LHPSN follow?",
			summary: "Only the senior leadership team decides whom the school follows, case by case.",
			enforcedBy: [
				by.rule("follow", "warning", {
					options: { mode: "ask", decider: "the senior leadership team" },
				}),
			],
		},
		{
			id: "direct-messages",
			heading: rules,
			summary: "Direct messages are not answered; people write to the office.",
			enforcedBy: [
				by.rule("direct-message", "error", {
					options: { redirect: "office@lickeyhills.worcs.sch.uk" },
				}),
			],
		},
		{
			id: "distributor",
			heading: "Who will LHPSN follow?",
			summary: "The account gives out information; it is not there to receive it.",
			enforcedBy: [by.reading],
		},
		{
			id: "positive-light",
			heading: "Inappropriate content",
			summary: "Whoever mentions the school in a positive light is welcome.",
			enforcedBy: [by.reading],
		},
		...inappropriateContent({
			heading: "Inappropriate content",
			protects: "the school, its staff, parents and governors",
			fromOthers: false,
			consequence:
				"Inappropriate content is deleted, its users removed and blocked, and serious cases reported.",
		}),
		{
			id: "extremist-views",
			heading: "Inappropriate content",
			summary: "No extremist or radical views (the Prevent duty).",
			enforcedBy: [
				by.rule("extremist-content", "warning"),
				by.rule("repost", "warning", { options: { alsoCheck: "hold no extreme views" } }),
				by.rule("extremist-content", "info", { cases: ["link"] }),
			],
		},
		{
			id: "work-opt-out",
			heading: "Parental wishes",
			summary:
				"Parents may ask, in writing, that their child's work is not shown even without a name.",
			enforcedBy: [
				by.rule("pupil-consent", "error", {
					options: { purposes: ["work"], unknown: { work: "given" } },
				}),
				by.rule("picture", "info", { cases: ["authors"] }),
			],
		},
		...honestyClauses,
	],
	notes: [
		{
			id: "no-review-date",
			heading: "Twitter Policy",
			text: "The document names no date for its next review.",
		},
	],
};
