import type { PolicyInput } from "../domain/policy";
import { by } from "./enforced-by";
import { honestyClauses, inappropriateContent } from "./shared-clauses";

const roles = "5. Roles & Responsibilities";
const conduct = "Code of Conduct";

export const stPetersPilning: PolicyInput = {
	format: 1,
	id: "st-peters-pilning",
	title: "St Peter's Primary School, Pilning: Twitter policy",
	school: {
		name: "St Peter's Primary School, Pilning",
		accounts: [{ handle: "@StPetersPilning" }, { handle: "@StPetersPrimary" }],
		contacts: ["01454 631137", "BS35 4JG"],
	},
	clauses: [
		{
			id: "accounts",
			heading: "1. Introduction",
			summary: "The school posts as @StPetersPilning (the document also names @StPetersPrimary).",
			enforcedBy: [by.rule("account-handle", "warning")],
		},
		{
			id: "what-a-tweet-is",
			heading: "What is Twitter?",
			summary: "Describes a tweet as a message of up to 280 characters.",
			enforcedBy: [by.reading],
		},
		{
			id: "private-discussion",
			heading: "What is Twitter?",
			summary: "The school does not enter into private discussions.",
			enforcedBy: [by.rule("direct-message", "error"), by.rule("reply", "warning")],
		},
		{
			id: "purpose",
			heading: "2. Purpose",
			summary:
				"To celebrate achievements, to show safe and responsible use, and to promote the school.",
			enforcedBy: [by.reading],
		},
		{
			id: "beside-other-channels",
			heading: "2. Purpose",
			summary:
				"Information goes out beside the newsletter, the website and texts, and does not replace them.",
			enforcedBy: [by.reading],
		},
		{
			id: "following",
			heading: conduct,
			summary: "The account follows nobody.",
			enforcedBy: [by.rule("follow", "error", { options: { mode: "never" } })],
		},
		{
			id: "public-account",
			heading: "Aims of Using Twitter",
			summary: "The account is public.",
			enforcedBy: [by.reading],
		},
		{
			id: "monitor-followers",
			heading: "Aims of Using Twitter",
			summary:
				"The head and the e-safety leader watch the followers and block those who are not about the school.",
			enforcedBy: [
				by.duty(
					"check-followers",
					"Look through the followers; block those who are not about the school.",
					{ by: "Headteacher and e-safety leader", everyDays: 30 },
				),
			],
		},
		{
			id: "principles",
			heading: "3. Principles",
			summary:
				"Staff use social media safely and keep pupils safe; the policy changes as the field does.",
			enforcedBy: [by.reading],
		},
		{
			id: "who-posts",
			heading: roles,
			summary:
				"The head, the teachers and the school secretary post and keep the password; others only after a review.",
			enforcedBy: [
				by.duty("keep-password", "Keep the password to those who may post.", { by: "Headteacher" }),
			],
		},
		{
			id: "school-ipads",
			heading: conduct,
			summary: "Posts are sent from the school's registered iPads.",
			enforcedBy: [by.reading],
		},
		{
			id: "no-names",
			heading: roles,
			summary:
				"A child's name is never shown; the post speaks of the achievement and the class instead.",
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
			id: "safety",
			heading: roles,
			summary: "A post must put nobody's safety or wellbeing at risk.",
			enforcedBy: [
				by.rule("trip-safety", "warning"),
				by.rule("personal-information", "warning"),
				by.rule("mention", "info"),
			],
		},
		{
			id: "related-policies",
			heading: conduct,
			summary: "The policies for acceptable use, e-safety and social media hold as well.",
			enforcedBy: [by.reading],
		},
		{
			id: "password",
			heading: conduct,
			summary: "The password is changed only with the head's permission.",
			enforcedBy: [by.rule("password-change", "warning")],
		},
		{
			id: "trips",
			heading: conduct,
			summary: "Posts about trips and sporting events need the head's permission.",
			enforcedBy: [by.rule("trip-safety", "warning")],
		},
		{
			id: "reputation",
			heading: conduct,
			summary: "Nothing that harms a person's or the school's reputation.",
			enforcedBy: [by.rule("undermining-remark", "warning")],
		},
		...inappropriateContent({
			heading: "Inappropriate content",
			protects: "the school, its staff, parents and governors",
			fromOthers: true,
			consequence:
				"Inappropriate content is deleted, its users removed and blocked, also for defamation elsewhere, and serious cases reported.",
		}),
		{
			id: "review",
			heading: "6. Reason for Re-Issue",
			summary: "The governors' committee reviews the policy every two years.",
			enforcedBy: [
				by.duty("review-policy", "Review the policy.", {
					by: "Teaching & Learning committee",
					everyDays: 730,
					due: "2019-11-30",
				}),
			],
		},
		...honestyClauses,
	],
	notes: [
		{
			id: "two-handles",
			heading: "2. Purpose",
			text: "The document names two accounts, @StPetersPilning and @StPetersPrimary. Both are checked; keep the one that is yours.",
		},
		{
			id: "ipads-only",
			heading: conduct,
			text: "The document allows posts from school iPads only. Chalkline works on laptops: have the governors agree to laptops before you use it.",
		},
		{
			id: "review-overdue",
			heading: "7. Policy Agreed",
			text: "The next review was due in November 2019.",
		},
		{
			id: "adoption-blank",
			heading: "7. Policy Agreed",
			text: "The table of when staff and governors took and adopted this version is blank.",
		},
	],
};
