import type { PolicyInput } from "../domain/policy";
import { by } from "./enforced-by";
import { honestyClauses, inappropriateContent } from "./shared-clauses";
import { under } from "./under";

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
		...under("Twitter Policy", [
			"wellbeing",
			"The policy was written with the wellbeing of staff and pupils in mind.",
			by.explanation,
		]),
		...under("Who controls content", [
			"accounts",
			"The school posts as @WestfieldCott, a year group as @WestfieldCott with its year added.",
			by.rule("account-handle", "warning"),
		]),
		...under(
			"What is Twitter?",
			[
				"what-a-tweet-is",
				"Describes a tweet as a short message that may point to people, places and activities.",
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
			"Primary purpose",
			[
				"purpose",
				"To show staff, parents and other professionals the excellent work of the school.",
				by.explanation,
			],
			[
				"special-events",
				"Posts also tell of special events in school.",
				by.permission("announcement"),
			],
			["beside-letters", "Posts run beside letters home and do not replace them.", by.reading],
		),
		...under(
			"Who controls content",
			[
				"who-posts",
				"One teacher of each year group, appointed by the head and deputy, posts and keeps the password.",
				by.duty("keep-password", "Keep the password to the year group's teacher.", {
					by: "Year group teacher",
				}),
			],
			[
				"delete-media",
				"At the end of the school year posts with pictures and films are deleted, so that nobody who has left is shown.",
				by.duty("delete-media", "Delete this year's posts with pictures and films.", {
					by: "Year group teacher",
					due: "--07-15",
					inferred: ["by", "due"],
				}),
				by.rule("pupil-consent", "warning", { cases: ["leaver"] }),
			],
		),
		...under(
			"Who can follow",
			["open-to-followers", "Nobody who asks to follow is turned away beforehand.", by.reading],
			[
				"block-followers",
				"Followers who post inappropriate content may be blocked.",
				by.duty("block-followers", "Block followers who post inappropriate content.", {
					by: "Account holders",
					inferred: ["by"],
				}),
			],
			[
				"under-13",
				"Twitter is not for children under 13: a mentioned account must not be a pupil's.",
				by.rule("mention", "info"),
			],
		),
		...under(
			"Who will the account follow?",
			[
				"following",
				"The school does not seek to follow others; the SLT and ICT leader decide on exceptions.",
				by.rule("follow", "warning", {
					options: { mode: "ask", decider: "the SLT and the ICT leader" },
				}),
			],
			[
				"distributor",
				"The account gives out information; it is not there to receive it.",
				by.explanation,
			],
		),
		...under(
			shared,
			[
				"photographs",
				"Photographs may be shared, of children whose parents agreed.",
				by.rule("picture", "error"),
				by.rule("picture", "warning", { cases: ["who"] }),
			],
			[
				"work-without-names",
				"Pupils' work is shown without their names.",
				by.rule("pupil-name", "error", { cases: ["work"] }),
			],
			[
				"name-format",
				"A child is named by forename and the first letter of the surname, no more.",
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
			[
				"achievements",
				"A pupil's own achievements are shared only if the parents agreed.",
				by.rule("pupil-consent", "error", { cases: ["achievement"] }),
			],
		),
		...under(
			consent,
			[
				"consent",
				"Pictures and names need the consent for Twitter and the school website.",
				by.rule("pupil-consent", "error", {
					options: { purposes: ["photo", "name", "achievement"] },
				}),
			],
			[
				"concerns",
				"Parents write to the headteacher with concerns; the office then marks the child as not to be shown.",
				by.readingSeenBy("pupil-consent"),
			],
		),
		...under("Inappropriate content", [
			"positive-light",
			"Whoever mentions the school in a positive light is welcome.",
			by.permission(),
		]),
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
