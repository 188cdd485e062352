import type { PolicyInput } from "../domain/policy";
import { by } from "./enforced-by";
import { honestyClauses, inappropriateContent } from "./shared-clauses";

const shared = "What information will be shared?";
const consent = "Parental consent";

export const westfield: PolicyInput = {
	format: 1,
	id: "westfield",
	title: "Westfield Primary School: Twitter policy",
	school: {
		name: "Westfield Primary School",
		accounts: [
			{ handle: "@WestfieldCott", endings: ["", "N", "YR", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6"] },
		],
	},
	clauses: [
		{
			id: "wellbeing",
			heading: "Twitter Policy",
			summary: "The policy was written with the wellbeing of staff and pupils in mind.",
			enforcedBy: [by.reading],
		},
		{
			id: "accounts",
			heading: "Who controls content",
			summary:
				"The school posts as @WestfieldCott, a year group as @WestfieldCott with its year added.",
			enforcedBy: [by.rule("account-handle", "warning")],
		},
		{
			id: "what-a-tweet-is",
			heading: "What is Twitter?",
			summary:
				"Describes a tweet as a short message that may point to people, places and activities.",
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
			heading: "Primary purpose",
			summary:
				"To show staff, parents and other professionals the excellent work of the school, and to tell of special events.",
			enforcedBy: [by.reading],
		},
		{
			id: "beside-letters",
			heading: "Primary purpose",
			summary: "Posts run beside letters home and do not replace them.",
			enforcedBy: [by.reading],
		},
		{
			id: "who-posts",
			heading: "Who controls content",
			summary:
				"One teacher of each year group, appointed by the head and deputy, posts and keeps the password.",
			enforcedBy: [
				by.duty("keep-password", "Keep the password to the year group's teacher.", {
					by: "Year group teacher",
				}),
			],
		},
		{
			id: "delete-media",
			heading: "Who controls content",
			summary:
				"At the end of the school year posts with pictures and films are deleted, so that nobody who has left is shown.",
			enforcedBy: [
				by.duty("delete-media", "Delete this year's posts with pictures and films.", {
					by: "Year group teacher",
					due: "--07-15",
				}),
				by.rule("pupil-consent", "warning", { cases: ["leaver"] }),
			],
		},
		{
			id: "open-to-followers",
			heading: "Who can follow",
			summary: "Nobody who asks to follow is turned away beforehand.",
			enforcedBy: [by.reading],
		},
		{
			id: "block-followers",
			heading: "Who can follow",
			summary: "Followers who post inappropriate content may be blocked.",
			enforcedBy: [
				by.duty("block-followers", "Block followers who post inappropriate content.", {
					by: "Account holders",
				}),
			],
		},
		{
			id: "under-13",
			heading: "Who can follow",
			summary: "Twitter is not for children under 13: a mentioned account must not be a pupil's.",
			enforcedBy: [by.rule("mention", "info")],
		},
		{
			id: "following",
			heading: "Who will the account follow?",
			summary:
				"The school does not seek to follow others; the SLT and ICT leader decide on exceptions.",
			enforcedBy: [
				by.rule("follow", "warning", {
					options: { mode: "ask", decider: "the SLT and the ICT leader" },
				}),
			],
		},
		{
			id: "distributor",
			heading: "Who will the account follow?",
			summary: "The account gives out information; it is not there to receive it.",
			enforcedBy: [by.reading],
		},
		{
			id: "photographs",
			heading: shared,
			summary: "Photographs may be shared, of children whose parents agreed.",
			enforcedBy: [by.rule("picture", "error"), by.rule("picture", "warning", { cases: ["who"] })],
		},
		{
			id: "work-without-names",
			heading: shared,
			summary: "Pupils' work is shown without their names.",
			enforcedBy: [by.rule("pupil-name", "error", { cases: ["work"] })],
		},
		{
			id: "name-format",
			heading: shared,
			summary: "A child is named by forename and the first letter of the surname, no more.",
			enforcedBy: [
				by.rule("pupil-name", "error", {
					options: {
						levels: {
							noPicture: "forename-initial",
							pupils: "forename-initial",
							work: "none",
							blogLink: "forename-initial",
						},
					},
				}),
				by.rule("unlisted-full-name", "warning", { options: { forename: "always" } }),
			],
		},
		{
			id: "achievements",
			heading: shared,
			summary: "A pupil's own achievements are shared only if the parents agreed.",
			enforcedBy: [by.rule("pupil-consent", "error", { cases: ["achievement"] })],
		},
		{
			id: "consent",
			heading: consent,
			summary: "Pictures and names need the consent for Twitter and the school website.",
			enforcedBy: [
				by.rule("pupil-consent", "error", {
					options: { purposes: ["photo", "name", "achievement"] },
				}),
			],
		},
		{
			id: "concerns",
			heading: consent,
			summary:
				"Parents write to the headteacher with concerns; the office then marks the child as not to be shown.",
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
			protects: "the school, its staff, pupils, parents and governors",
			fromOthers: true,
			consequence:
				"Inappropriate content is deleted, its users removed and blocked, and serious cases reported.",
		}),
		...honestyClauses,
	],
	notes: [
		{
			id: "length",
			heading: "What is Twitter?",
			text: "The document speaks of 140 characters. X allows 280 today; no limit of the school's own is enforced.",
		},
		{
			id: "no-review-date",
			heading: "Twitter Policy",
			text: "The document names no date for its next review.",
		},
	],
};
