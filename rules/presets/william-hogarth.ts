import type { PolicyInput } from "../domain/policy";
import { by } from "./enforced-by";
import { honestyClauses, inappropriateContent } from "./shared-clauses";

const account = "The William Hogarth School Twitter Account";
const etiquette = "Twitter Etiquette";
const safeguarding = "Safeguarding Pupils";
const followers = "Followers";
const shared = "Information relating to pupils";
const respond = "When Will @hogarth_the Respond to Tweets?";

export const williamHogarth: PolicyInput = {
	format: 1,
	id: "william-hogarth",
	title: "The William Hogarth School: Twitter policy",
	school: {
		name: "The William Hogarth School",
		accounts: [{ handle: "@hogarth_the" }],
	},
	clauses: [
		{
			id: "review",
			heading: "Twitter Policy",
			summary: "The policy is reviewed every year.",
			enforcedBy: [
				by.duty("review-policy", "Review the policy.", {
					by: "Headteacher",
					everyDays: 365,
					due: "2021-09-30",
				}),
			],
		},
		{
			id: "accounts",
			heading: "Introduction",
			summary: "The school posts as @hogarth_the.",
			enforcedBy: [by.rule("account-handle", "warning")],
		},
		{
			id: "under-13",
			heading: "What is Twitter?",
			summary:
				"Children under 13 should not be on Twitter: a mentioned account must not be a pupil's.",
			enforcedBy: [by.rule("mention", "info")],
		},
		{
			id: "what-a-tweet-is",
			heading: "What is Twitter?",
			summary: "Describes a tweet as a short, public message that may carry photographs and films.",
			enforcedBy: [by.reading],
		},
		{
			id: "private-discussion",
			heading: respond,
			summary: "The school has no private discussions and sends no direct messages.",
			enforcedBy: [by.rule("direct-message", "error")],
		},
		{
			id: "purpose",
			heading: "Purpose & Rationale",
			summary:
				"To tell parents what happens in school, to celebrate learning, and to present the school well.",
			enforcedBy: [by.reading],
		},
		{
			id: "individual-parents",
			heading: "Purpose & Rationale",
			summary: "The account is not used to talk with individual parents.",
			enforcedBy: [by.rule("reply", "error")],
		},
		{
			id: "announcements-allowed",
			heading: "Purpose & Rationale",
			summary: "Important announcements and notices to parents may be posted.",
			enforcedBy: [by.reading],
		},
		{
			id: "who-posts",
			heading: account,
			summary:
				"The senior leadership team, class teachers and the admin team use the account; others after a change of the policy.",
			enforcedBy: [by.reading],
		},
		{
			id: "three-a-week",
			heading: account,
			summary: "Class teachers post at least three times a week, on varied learning.",
			enforcedBy: [
				by.duty("post-often", "Post at least three times this week.", {
					by: "Class teachers",
					everyDays: 7,
					minimum: 3,
				}),
			],
		},
		{
			id: "grammar",
			heading: etiquette,
			summary: "Posts are grammatically correct.",
			enforcedBy: [by.rule("grammar", "info")],
		},
		{
			id: "text-language",
			heading: etiquette,
			summary: "Posts contain no text language.",
			enforcedBy: [by.rule("text-speak", "error")],
		},
		{
			id: "hashtags",
			heading: etiquette,
			summary: "Every post carries #Chiswick, #W4 and #LBofHounslow.",
			enforcedBy: [
				by.rule("required-hashtags", "error", {
					options: { hashtags: ["#Chiswick", "#W4", "#LBofHounslow"] },
				}),
			],
		},
		{
			id: "more-hashtags",
			heading: etiquette,
			summary: "Further hashtags may be added.",
			enforcedBy: [by.reading],
		},
		{
			id: "no-name-with-picture",
			heading: safeguarding,
			summary: "No pupil's name stands with a picture of pupils.",
			enforcedBy: [
				by.rule("pupil-name", "error", {
					options: {
						levels: {
							noPicture: "forename",
							pupils: "none",
							work: "forename",
							blogLink: "forename",
						},
					},
				}),
				by.rule("unlisted-full-name", "warning"),
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
			id: "blog-forename",
			heading: safeguarding,
			summary: "When a post invites to a pupil's blog, only the first name is used.",
			enforcedBy: [by.rule("pupil-name", "error", { cases: ["blogLink"] })],
		},
		{
			id: "public-account",
			heading: followers,
			summary: "The account is public; parents are encouraged to follow it.",
			enforcedBy: [by.reading],
		},
		{
			id: "check-followers",
			heading: followers,
			summary:
				"The senior leadership team checks recent followers every fortnight and blocks unsuitable ones.",
			enforcedBy: [
				by.duty(
					"check-followers",
					"Check recent followers at the RADAR meeting; block unsuitable ones.",
					{ by: "Senior leadership team", everyDays: 14 },
				),
			],
		},
		{
			id: "no-pupil-followers",
			heading: followers,
			summary:
				"Pupils may in no case follow the account: block, tell the e-safety lead and the parents, log it on CPOMS.",
			enforcedBy: [
				by.duty(
					"log-incident",
					"Block a pupil who follows; tell the e-safety lead and the parents; log it on CPOMS.",
					{ by: "Senior leadership team" },
				),
			],
		},
		{
			id: "distributor",
			heading: "Who will @hogarth_the follow?",
			summary: "The account gives out information; it is not there to receive it.",
			enforcedBy: [by.reading],
		},
		{
			id: "following",
			heading: "Who will @hogarth_the follow?",
			summary: "The headteacher decides whom the school follows.",
			enforcedBy: [
				by.rule("follow", "warning", { options: { mode: "ask", decider: "the headteacher" } }),
			],
		},
		{
			id: "own-school-only",
			heading: "What Information Will Be Shared @hogarth_the?",
			summary:
				"Only information and events of this school's staff and pupils are shared; what shows the school in a positive light may be reposted.",
			enforcedBy: [by.rule("repost", "warning", { options: { onlySchoolLife: true } })],
		},
		{
			id: "personal-information",
			heading: "What Information Will Be Shared @hogarth_the?",
			summary: "No personal information, and a professional boundary at all times.",
			enforcedBy: [
				by.rule("personal-information", "error"),
				by.rule("pupil-name", "error", { cases: ["noPicture"] }),
			],
		},
		{
			id: "no-discussion",
			heading: respond,
			summary: "The account informs; it does not discuss school matters.",
			enforcedBy: [by.rule("reply", "error", { options: { includePartners: true } })],
		},
		{
			id: "no-reply-to-all",
			heading: respond,
			summary: "The account never replies to all.",
			enforcedBy: [
				by.rule("reply", "error", { cases: ["moreThanOne"], options: { oneAddressee: true } }),
			],
		},
		{
			id: "password",
			heading: "Protecting @hogarth_the",
			summary:
				"The password is known to senior leaders, class teachers and the office, and to nobody else.",
			enforcedBy: [
				by.duty("keep-password", "Keep the password to those who may know it.", {
					by: "Account holders",
				}),
			],
		},
		{
			id: "work-forename",
			heading: shared,
			summary: "Pupils' work is shown with the forename only.",
			enforcedBy: [by.rule("pupil-name", "error", { cases: ["work"] })],
		},
		{
			id: "achievements",
			heading: shared,
			summary: "Pupils' achievements in and out of school may be shared.",
			enforcedBy: [by.reading],
		},
		{
			id: "list-up-to-date",
			heading: "Parental Consent",
			summary: "The school office keeps the list of children with photographic consent up to date.",
			enforcedBy: [
				by.duty("refresh-roster", "Load the newest list of consents.", {
					by: "School office",
					everyDays: 90,
				}),
			],
		},
		{
			id: "concerns",
			heading: "Parental Consent",
			summary:
				"Parents take concerns to the headteacher; the office then marks the child as not to be shown.",
			enforcedBy: [by.reading],
		},
		...inappropriateContent({
			heading: "Inappropriate Content or Referencing",
			protects: "the school, its staff, parents and governors",
			fromOthers: true,
			consequence:
				"Inappropriate content is reported, its users blocked, and serious cases taken to the authorities.",
		}),
		{
			id: "e-safety-teaching",
			heading: "How will safer internet be promoted?",
			summary:
				"E-safety is taught in all subjects; a child's request to follow is blocked, told to the parents and logged.",
			enforcedBy: [
				by.duty(
					"log-incident",
					"Block a child who asks to follow, tell the parents, log it on CPOMS.",
					{ by: "Computing lead" },
				),
			],
		},
		{
			id: "related-policies",
			heading: "Appendix One",
			summary:
				"The policies for safeguarding, acceptable use and online safety hold as well; this one is on the website and in the office.",
			enforcedBy: [by.reading],
		},
		...honestyClauses,
	],
	notes: [
		{
			id: "review-overdue",
			heading: "Twitter Policy",
			text: "The next review was due in September 2021.",
		},
		{
			id: "length",
			heading: "What is Twitter?",
			text: "The document speaks of 140 characters. X allows 280 today; no limit of the school's own is enforced.",
		},
		{
			id: "example-without-hashtags",
			heading: etiquette,
			text: "The document's own example of a tweet lacks the three hashtags that it demands. Chalkline would ask for them.",
		},
	],
};
