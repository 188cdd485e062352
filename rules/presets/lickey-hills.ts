import type { PolicyInput } from "../domain/policy";
import { by } from "./enforced-by";
import { honestyClauses, inappropriateContent } from "./shared-clauses";
import { under } from "./under";

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
		...under(
			why,
			[
				"purpose",
				"The account is there to celebrate and show the work of the school to its community.",
				by.explanation,
			],
			[
				"accounts",
				"The school posts as @Lickey_Hills; all teaching staff may.",
				by.rule("account-handle", "warning"),
			],
		),
		...under(
			"What is Twitter?",
			[
				"what-twitter-is",
				"Describes Twitter: messages of up to 280 characters, followers, direct messages.",
				by.explanation,
			],
			[
				"under-13",
				"Twitter is for people of 13 and over: a mentioned account must not be a pupil's.",
				by.rule("mention", "info"),
			],
		),
		...under(
			why,
			[
				"individual-parents",
				"The account is not used to talk with individual parents.",
				by.rule("reply", "warning", { options: { mode: "parents" } }),
			],
			[
				"announcements",
				"Announcements and notices to parents go out by ParentMail and the newsletter, not by a post.",
				by.rule("announcement", "warning", {
					options: { useInstead: "ParentMail or the newsletter" },
				}),
				by.rule("announcement", "error", { cases: ["certain"] }),
			],
		),
		...under(
			rules,
			["grammar", "Posts are grammatically correct.", by.rule("grammar", "info")],
			["text-language", "Posts contain no text language.", by.rule("text-speak", "error")],
			[
				"hashtags-at-end",
				"Hashtags may be added, at the end.",
				by.rule("suggested-hashtags", "info", { options: { position: "end" } }),
				by.permission("required-hashtags"),
			],
		),
		...under(
			safeguarding,
			[
				"no-photos",
				"No photo of a child is ever posted.",
				by.rule("picture", "error", {
					options: { mode: "noPupils", askWho: false, askAuthors: true },
				}),
			],
			[
				"no-names",
				"No child's name is ever posted.",
				by.rule("pupil-name", "error", {
					options: {
						levels: { noPicture: "none", pupils: "none", work: "none", blogLink: "none" },
					},
				}),
				by.rule("unlisted-full-name", "warning", { options: { forename: "never" } }),
			],
			[
				"work-of-year-groups",
				"Posts show pieces of work, named by year group.",
				by.readingSeenBy("picture", "pupil-name"),
			],
		),
		...under(
			followers,
			[
				"approve-followers",
				"Only the senior leadership team lets followers in.",
				by.duty("approve-followers", "Accept or decline requests to follow.", {
					by: "Senior leadership team",
					everyDays: 7,
					inferred: ["everyDays"],
				}),
			],
			[
				"check-followers",
				"Recent followers are checked regularly, and unsuitable ones blocked.",
				by.duty("check-followers", "Check recent followers; block unsuitable ones.", {
					by: "Senior leadership team",
					everyDays: 14,
					inferred: ["by", "everyDays"],
				}),
			],
			["parents-follow", "Parents are encouraged to follow the account.", by.reading],
			[
				"no-pupil-followers",
				"Pupils may in no case follow the account.",
				by.duty("block-followers", "Block any pupil who follows the account.", {
					by: "Senior leadership team",
					inferred: ["by"],
				}),
			],
		),
		...under("Who will LHPSN follow?", [
			"following",
			"Only the senior leadership team decides whom the school follows, case by case.",
			by.rule("follow", "warning", {
				options: { mode: "ask", decider: "the senior leadership team" },
			}),
		]),
		...under(rules, [
			"direct-messages",
			"Direct messages are not answered; people write to the office.",
			by.rule("direct-message", "error", {
				options: { redirect: "office@lickeyhills.worcs.sch.uk" },
			}),
		]),
		...under("Who will LHPSN follow?", [
			"distributor",
			"The account gives out information; it is not there to receive it.",
			by.explanation,
		]),
		...under("Inappropriate content", [
			"positive-light",
			"Whoever mentions the school in a positive light is welcome.",
			by.permission(),
		]),
		...inappropriateContent({
			heading: "Inappropriate content",
			protects: "the school, its staff, parents and governors",
			fromOthers: false,
			consequence:
				"Inappropriate content is deleted, its users removed and blocked, and serious cases reported.",
		}),
		...under("Inappropriate content", [
			"extremist-views",
			"No extremist or radical views (the Prevent duty).",
			by.rule("extremist-content", "warning"),
			by.rule("repost", "warning", { options: { alsoCheck: "hold no extreme views" } }),
			by.rule("extremist-content", "info", { cases: ["link"] }),
		]),
		...under("Parental wishes", [
			"work-opt-out",
			"Parents may ask, in writing, that their child's work is not shown even without a name.",
			by.rule("pupil-consent", "error", {
				options: { purposes: ["work"], unknown: { work: "given" } },
			}),
			by.rule("picture", "info", { cases: ["authors"] }),
		]),
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
