import { z } from "zod";
import { fieldsOf } from "./domain/field";
import { listOf } from "./domain/list-of";
import type { School } from "./domain/school";
import type { TextRange } from "./domain/text-range";
import { defineRule } from "./engine/define-rule";
import { extremistSlogans } from "./language/extremist-slogans";
import { hatredIn, hatredMarks } from "./language/hatred";
import { isKnownAccount } from "./language/known-account";
import { knownSites, outsideLinks } from "./language/outside-links";
import { markPhrases } from "./language/text/phrase-marks";
import { phrasesIn } from "./language/text/phrases-in";

/** A lesson or a remembrance: its slogans are quoted, not shouted. */
const lesson =
	/\b(?:histor(?:y|ical)|learn(?:ed|t|ing)?|lesson|discuss(?:ed|ing)?|debated?|studied|studying|propaganda|nuremberg|holocaust|remember(?:ed|ing|ance)?|world war|ww2|wwii|civil rights|museum|anne frank|suffragettes?|why)\b/i;

function slogansIn(text: string, slogans: readonly string[]): TextRange[] {
	const found = phrasesIn(text, slogans);
	return found.length > 0 && lesson.test(text) ? [] : found;
}

function isStranger(school: School, target: string | null): boolean {
	return target === null || !isKnownAccount(school, target);
}

export default defineRule({
	id: "extremist-content",
	summary: "Nothing extremist is posted, linked to or passed on.",
	rationale:
		"Schools must keep people from being drawn into terrorism. No list can judge views: only plain slogans and calls are flagged, and what comes from elsewhere is to be looked at.",
	references: [
		{
			title: "Prevent duty guidance: England and Wales (2023)",
			url: "https://www.gov.uk/government/publications/prevent-duty-guidance",
		},
	],
	recommended: { severity: "warning" },
	cases: {
		slogan: "a slogan of the list",
		hatred: "a whole people or faith is told to go, or is called an enemy",
		link: "a link to a site that is not on the list",
		shared: "another account's post is quoted",
	},
	options: z.strictObject({
		slogans: listOf(z.string().trim().min(3))
			.default([...extremistSlogans])
			.describe("Slogans to flag; lessons that quote them stay quiet."),
		sites: listOf(z.string().trim().min(4))
			.default([...knownSites])
			.describe("Sites that may be linked to without a reminder, besides the school's own."),
		remindOfLinks: z.boolean().default(true).describe("Remind of links to other sites."),
		remindOfShared: z.boolean().default(true).describe("Remind when another account is quoted."),
	}),
	messages: {
		slogan: { what: "“{words}” is a slogan of extremists.", todo: "Take it out." },
		hatred: { what: "“{words}” sets a whole people apart.", todo: "Take it out." },
		link: {
			what: "{words} is not on the school's list of sites.",
			todo: "Open it once more and look at what else is there.",
		},
		shared: {
			what: "This passes on a post by {target}.",
			todo: "Look at that account first: nothing in it may be extreme.",
		},
	},
	needs: ({ slogans, remindOfLinks, remindOfShared }) => {
		const words = markPhrases(slogans);
		if (words === null) return [];
		return [
			{ words: words | hatredMarks },
			...(remindOfLinks ? (["dotted"] as const) : []),
			...(remindOfShared ? (["quoted"] as const) : []),
		];
	},
	check({ draft, school, options }, report) {
		for (const field of fieldsOf(draft)) {
			const words = ({ start, end }: TextRange) => ({ words: field.text.slice(start, end) });
			const slogans = slogansIn(field.text, options.slogans);
			for (const range of slogans) {
				report({ messageId: "slogan", case: "slogan", field, range, data: words(range) });
			}
			for (const range of hatredIn(field.text)) {
				if (slogans.some((slogan) => range.start < slogan.end && slogan.start < range.end))
					continue;
				report({ messageId: "hatred", case: "hatred", field, range, data: words(range) });
			}
			if (field.field !== "text" || !options.remindOfLinks) continue;
			for (const range of outsideLinks(field.text, school.sites, options.sites)) {
				report({
					messageId: "link",
					case: "link",
					field,
					range,
					data: words(range),
					atMost: "info",
				});
			}
		}
		const { kind, target } = draft;
		if (kind === "quote" && options.remindOfShared && isStranger(school, target)) {
			const data = { target: target ?? "another account" };
			report({ messageId: "shared", case: "shared", data, atMost: "info" });
		}
	},
	examples: {
		pass: [
			{ text: "Year 6 learned why crowds shouted “Sieg Heil” in 1936.", note: "a history lesson" },
			{ text: "White powder, vinegar and a volcano!", note: "other words" },
			{ text: "More at www.fairmead.example/news and gov.uk/bank-holidays", note: "known sites" },
			{ text: "Write to office@fairmead.example", note: "an address is no link" },
			{
				draft: { kind: "quote", target: "@FairmeadLib", parts: [{ text: "Look!" }] },
				note: "a partner",
			},
		],
		flag: [
			{ text: "White power!", flags: ["White power"], messageId: "slogan" },
			{
				text: "Deport all migrants now",
				flags: ["Deport all migrants"],
				messageId: "hatred",
			},
			{ text: "#WhitePower", flags: ["WhitePower"], note: "in a hashtag" },
			{
				text: "Read https://toyshop.example.com/a today",
				flags: ["https://toyshop.example.com/a"],
				messageId: "link",
			},
			{
				draft: { kind: "quote", target: "@toyshop", parts: [{ text: "Look!" }] },
				flags: ["(post)"],
				messageId: "shared",
			},
			{ text: "Pies forever", options: { slogans: ["pies forever"] }, flags: ["Pies forever"] },
		],
	},
});
