import { by } from "./enforced-by";
import { type Asked, type ClauseInput, under } from "./under";

interface InappropriateContent {
	readonly heading: string;
	/** Who the document protects from offence and from being undermined. */
	readonly protects: string;
	/** False where the document is silent on content that comes in from other accounts. */
	readonly fromOthers: boolean;
	/** What happens to it and to those who post it. */
	readonly consequence: string;
}

/** The list of inappropriate content that the five documents share almost point for point. */
export function inappropriateContent(of: InappropriateContent): ClauseInput[] {
	const { heading, protects, fromOthers, consequence } = of;
	return under(
		heading,
		[
			"offensive-language",
			`No offensive language or remarks about ${protects}.`,
			by.rule("offensive-language", "error", { cases: ["strong"] }),
			by.rule("offensive-language", "warning", { cases: ["mild"] }),
		],
		[
			"unsuitable-content",
			"No unsuitable pictures or content in the school's feed.",
			by.readingSeenBy("offensive-language"),
		],
		...(fromOthers ? [contentOfOthers] : []),
		[
			"copyright",
			"No pictures or words that somebody else holds the rights to.",
			by.rule("copyright", "info", { cases: ["gif", "credit", "quotation"] }),
			by.rule("copyright", "warning", { cases: ["taken"] }),
		],
		[
			"undermining",
			`Nothing that undermines ${protects}.`,
			by.rule("undermining-remark", "warning"),
		],
		["moderation", consequence, moderation],
	);
}

const contentOfOthers: Asked = [
	"content-of-others",
	"Unsuitable content of another account must not reach the school's feed.",
	by.rule("repost", "warning"),
];
const moderation = by.duty(
	"block-followers",
	"Remove or report inappropriate content, block whoever posted it, and report serious cases.",
	{ by: "Account holders", inferred: ["by"] },
);

/** What Chalkline itself needs to be honest, whatever the document says. */
export const honestyClauses: readonly ClauseInput[] = [
	{
		id: "roster-age",
		heading: "Chalkline",
		summary: "Names and pictures can only be checked against a roster that is up to date.",
		origin: "product",
		enforcedBy: [
			by.rule("roster-age", "info"),
			by.rule("roster-age", "warning", { cases: ["risk"] }),
			by.duty("refresh-roster", "Load the newest roster.", { by: "School office", everyDays: 90 }),
		],
	},
];
