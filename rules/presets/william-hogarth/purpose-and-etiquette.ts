import { by } from "../enforced-by";
import { type ClauseInput, under } from "../under";

const account = "The William Hogarth School Twitter Account";
const etiquette = "Twitter Etiquette";
const respond = "When Will @hogarth_the Respond to Tweets?";

/** The document's first half: what the account is for, who posts, and how a post is written. */
export const purposeAndEtiquette: readonly ClauseInput[] = [
	...under("Twitter Policy", [
		"review",
		"Published in October 2020, reviewed before in September 2019; the next review was to be in September 2021.",
		by.duty("review-policy", "Review the policy.", {
			by: "Headteacher",
			everyDays: 365,
			due: "2021-09-30",
			inferred: ["everyDays"],
		}),
	]),
	...under("Introduction", [
		"accounts",
		"The school posts as @hogarth_the.",
		by.rule("account-handle", "warning"),
	]),
	...under(
		"What is Twitter?",
		[
			"under-13",
			"Children under 13 should not be on Twitter: a mentioned account must not be a pupil's.",
			by.rule("mention", "info"),
		],
		[
			"what-a-tweet-is",
			"Describes a tweet as a short, public message that may carry photographs and films.",
			by.explanation,
		],
	),
	...under(respond, [
		"private-discussion",
		"The school has no private discussions and sends no direct messages.",
		by.rule("direct-message", "error"),
	]),
	...under(
		"Purpose & Rationale",
		[
			"purpose",
			"To tell parents what happens in school, to celebrate learning, and to present the school well.",
			by.explanation,
		],
		[
			"individual-parents",
			"The account is not used to talk with individual parents.",
			by.rule("reply", "error"),
		],
		[
			"announcements-allowed",
			"Important announcements and notices to parents may be posted.",
			by.permission("announcement"),
		],
	),
	...under(
		account,
		[
			"who-posts",
			"The senior leadership team, class teachers and the admin team use the account; others after a change of the policy.",
			by.reading,
		],
		[
			"three-a-week",
			"Class teachers post at least three times a week, on varied learning.",
			by.duty("post-often", "Post at least three times this week.", {
				by: "Class teachers",
				everyDays: 7,
				minimum: 3,
			}),
		],
	),
	...under(
		etiquette,
		["grammar", "Posts are grammatically correct.", by.rule("grammar", "info")],
		["text-language", "Posts contain no text language.", by.rule("text-speak", "error")],
		[
			"hashtags",
			"Every post carries #Chiswick, #W4 and #LBofHounslow.",
			by.rule("required-hashtags", "error", {
				options: { hashtags: ["#Chiswick", "#W4", "#LBofHounslow"] },
			}),
		],
		["more-hashtags", "Further hashtags may be added.", by.permission()],
	),
];
