import type { PolicyInput } from "../domain/policy";
import { by } from "./enforced-by";
import { honestyClauses, inappropriateContent } from "./shared-clauses";
import { under } from "./under";

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
		...under("1. Introduction", [
			"accounts",
			"The school posts as @StPetersPilning (the document also names @StPetersPrimary).",
			by.rule("account-handle", "warning"),
		]),
		...under(
			"What is Twitter?",
			[
				"what-a-tweet-is",
				"Describes a tweet as a message of up to 280 characters.",
				by.explanation,
			],
			[
				"private-discussion",
				"The school does not enter into private discussions.",
				by.rule("direct-message", "error"),
				by.rule("reply", "warning"),
			],
		),
		...under(
			"2. Purpose",
			[
				"purpose",
				"To celebrate achievements, to show safe and responsible use, and to promote the school.",
				by.explanation,
			],
			[
				"information",
				"The account sends all kinds of information to the school's community.",
				by.permission("announcement"),
			],
			[
				"beside-other-channels",
				"Information goes out beside the newsletter, the website and texts, and does not replace them.",
				by.reading,
			],
		),
		...under(conduct, [
			"following",
			"The account follows nobody.",
			by.rule("follow", "error", { options: { mode: "never" } }),
		]),
		...under(
			"Aims of Using Twitter",
			["public-account", "The account is public.", by.reading],
			[
				"monitor-followers",
				"The head and the e-safety leader watch the followers and block those who are not about the school.",
				by.duty(
					"check-followers",
					"Look through the followers; block those who are not about the school.",
					{ by: "Headteacher and e-safety leader", everyDays: 30, inferred: ["everyDays"] },
				),
			],
		),
		...under("3. Principles", [
			"principles",
			"Staff use social media safely and keep pupils safe; the policy changes as the field does.",
			by.explanation,
		]),
		...under(roles, [
			"who-posts",
			"The head, the teachers and the school secretary post and keep the password; others only after a review.",
			by.duty("keep-password", "Keep the password to those who may post.", {
				by: "Headteacher",
				inferred: ["by"],
			}),
		]),
		...under(conduct, [
			"school-ipads",
			"Posts are sent from the school's registered iPads.",
			by.reading,
		]),
		...under(
			roles,
			[
				"no-names",
				"A child's name is never shown; the post speaks of the achievement and the class instead.",
				by.rule("pupil-name", "error", {
					options: {
						levels: { noPicture: "none", pupils: "none", work: "none", blogLink: "none" },
					},
				}),
				by.rule("unlisted-full-name", "warning", { options: { forename: "never" } }),
			],
			[
				"safety",
				"A post must put nobody's safety or wellbeing at risk.",
				by.rule("trip-safety", "warning"),
				by.rule("personal-information", "warning"),
				by.rule("mention", "info"),
			],
		),
		...under(
			conduct,
			[
				"related-policies",
				"The policies for acceptable use, e-safety and social media hold as well.",
				by.reading,
			],
			[
				"password",
				"The password is changed only with the head's permission.",
				by.rule("password-change", "warning"),
			],
			[
				"trips",
				"Posts about trips and sporting events need the head's permission.",
				by.rule("trip-safety", "warning"),
			],
			[
				"reputation",
				"Nothing that harms a person's or the school's reputation.",
				by.rule("undermining-remark", "warning"),
			],
		),
		...inappropriateContent({
			heading: "Inappropriate content",
			protects: "the school, its staff, parents and governors",
			fromOthers: true,
			consequence:
				"Inappropriate content is deleted, its users removed and blocked, also for defamation elsewhere, and serious cases reported.",
		}),
		...under("6. Reason for Re-Issue", [
			"review",
			"The governors' committee reviews the policy every two years.",
			by.duty("review-policy", "Review the policy.", {
				by: "Teaching & Learning committee",
				everyDays: 730,
				due: "2019-11-30",
			}),
		]),
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
