import { type Field, fieldsOf } from "./domain/field";
import type { Suggestion } from "./domain/finding";
import { wordsInBoth } from "./engine/contradiction";
import { defineRule } from "./engine/define-rule";
import { findShortForms } from "./language/short-forms/find-short-forms";
import type { FoundShortForm } from "./language/short-forms/found-short-form";
import { hashtagShortForms } from "./language/short-forms/hashtag-short-forms";
import { ownShortForms, shortFormOf } from "./language/short-forms/own-short-forms";
import { type ShortFormOptions, shortFormOptions } from "./language/short-forms/short-form-options";
import { suspectMarks } from "./language/short-forms/short-form-suspects";
import { spellOut } from "./language/short-forms/spell-out";
import { removeWords } from "./language/text/remove-words";
import { smallWords } from "./language/text/small-words";
import type { Word } from "./language/text/split-words";

export default defineRule({
	id: "text-speak",
	summary: "Posts are written in whole words, without text language.",
	rationale:
		"Posts speak for the school and model good English to pupils; text language also shuts out readers who do not know it.",
	references: [
		{ title: "Macmillan Dictionary, texting terms" },
		{
			title:
				"Department for Education, Letters and Sounds (the graphemes that are no text language)",
		},
	],
	appliesTo: ["post", "reply", "quote"],
	givesWayTo: ["offensive-language"],
	recommended: { severity: "warning" },
	cases: {
		shortened: "a short spelling such as gr8, thx or u, or a laugh such as lol",
		informal: "a spoken form such as gonna or wanna",
		kisses: "kisses at the end of a sentence",
		professional: "an abbreviation common in offices, such as ASAP",
	},
	options: shortFormOptions,
	contradictions: ({ extra, allowed }) =>
		wordsInBoth(
			{ option: "extra", words: extra.map(shortFormOf) },
			{ option: "allowed", words: allowed },
		),
	messages: {
		shortened: { what: "“{word}” is text language.", todo: "Write “{full}”." },
		leaveOut: { what: "“{word}” is text language.", todo: "Leave it out." },
		kisses: { what: "“{word}” reads as kisses.", todo: "Leave it out." },
		informal: { what: "“{word}” is spoken English.", todo: "Write “{full}”." },
		noWords: { what: "“{word}” is text language.", todo: "Write it in whole words." },
	},
	needs: ({ extra, hashtags }) =>
		extra.length > 0 ? [] : ["slash", "dotted", { words: suspectMarks }, ...tagNeeds(hashtags)],
	check({ draft, options, school }, report) {
		const extra = ownShortForms(options.extra);
		const [allowed, own] = [smallWords(options.allowed), smallWords(school.ownWords)];
		for (const field of fieldsOf(draft)) {
			let from = 0;
			for (const found of foundIn(field, extra, options)) {
				const { lower } = found.word;
				if (allowed.has(lower) || own.has(lower) || isOff(found, options)) continue;
				const problem = problemOf(field, found, from);
				report(problem);
				from = Math.max(found.word.end, problem.suggestions[0]?.edits[0]?.end ?? 0);
			}
		}
	},
	examples: {
		pass: [
			{ text: "Year 8 helped 4B with 2D shapes on B4 paper." },
			{ text: "Reception learnt the ur sound today: fur, burn, hurt." },
			{ text: "Our vowels are a, e, i, o, u." },
			{ text: "KS2 built WW2 shelters; the U11s won 4-2." },
			{ text: "Can you work out 3 x 4? Fab effort, wow!" },
			{ text: "J.K. Rowling answered Ty's letter at www.gr8reads.example @l8r_books" },
			{ text: "#Gr8Work", note: "hashtags are not looked into unless the school wants it" },
			{ text: "Please reply ASAP.", note: "office abbreviations are accepted" },
			{ text: "We found “lol” in an old text message.", note: "a quoted word is talked about" },
			{ text: "Our Year 6 lesson on text language: lol, gr8 and brb." },
		],
		flag: [
			{
				text: "Gr8 work Year 5, thx for coming 2nite!",
				flags: ["Gr8", "thx", "2nite"],
				fixed: "Great work Year 5, thanks for coming tonight!",
			},
			{ text: "WELL DONE ALL, GR8 EFFORT", flags: ["GR8"], fixed: "WELL DONE ALL, GREAT EFFORT" },
			{
				text: "c u l8r at the disco",
				flags: ["c", "u", "l8r"],
				fixed: "See you later at the disco",
			},
			{
				text: "They did brush their hair lol!",
				flags: ["lol"],
				fixed: "They did brush their hair!",
			},
			{
				text: "So proud of u all plzzz clap",
				flags: ["u", "plzzz"],
				fixed: "So proud of you all please clap",
			},
			{ text: "What a show! Love Year 2 xx", flags: ["xx"], fixed: "What a show! Love Year 2" },
			{ text: "We're gonna miss you", flags: ["gonna"], fixed: "We're going to miss you" },
			{
				text: "Bring ur hmwk",
				options: { extra: ["hmwk = homework"] },
				flags: ["ur", "hmwk"],
				fixed: "Bring your homework",
			},
			{
				text: "#Gr8Work",
				options: { hashtags: true },
				flags: ["Gr8"],
				fixed: "#GreatWork",
			},
			{
				draft: {
					parts: [{ text: "Sports day", media: [{ kind: "photo", altText: "pls smile" }] }],
				},
				flags: ["pls"],
			},
		],
	},
});

const tagNeeds = (hashtags: boolean) => (hashtags ? (["hashtag"] as const) : []);

function foundIn(
	{ text }: Field,
	extra: ReadonlyMap<string, string>,
	{ hashtags }: ShortFormOptions,
): readonly FoundShortForm[] {
	const found = findShortForms(text, extra);
	return hashtags ? [...found, ...hashtagShortForms(text)] : found;
}

function isOff(
	{ kind }: FoundShortForm,
	{ informal, kisses, professional }: ShortFormOptions,
): boolean {
	return (
		(kind === "informal" && !informal) ||
		(kind === "kisses" && !kisses) ||
		(kind === "professional" && !professional)
	);
}

function problemOf(field: Field, found: FoundShortForm, from: number) {
	const { word, kind, full, alternative, isDoubtful } = found;
	const { text } = field;
	const spelt = word.isHashtag ? full : spellOut(text, word, full);
	return {
		messageId: messageOf(found),
		case: kind === "laughter" || kind === "rude" ? "shortened" : kind,
		field,
		range: { start: word.start, end: word.end },
		data: { word: word.text, full: spelt },
		suggestions: [
			...(isBestLeftOut(found) ? [leaveOut(text, word, from)] : []),
			...(spelt ? [write(word, spelt)] : []),
			...(alternative ? [write(word, spellOut(text, word, alternative))] : []),
		],
		atMost: isDoubtful || kind === "informal" ? ("warning" as const) : undefined,
	} as const;
}

function messageOf({ kind, full }: FoundShortForm) {
	if (kind === "kisses" || kind === "informal") return kind;
	if (kind === "laughter" || kind === "rude") return "leaveOut";
	return full === "" ? "noWords" : "shortened";
}

const isBestLeftOut = ({ kind, word }: FoundShortForm): boolean =>
	!word.isHashtag && (kind === "laughter" || kind === "rude" || kind === "kisses");

const leaveOut = (text: string, word: Word, from: number): Suggestion => ({
	title: `Leave out “${word.text}”`,
	edits: [removeWords(text, word, from)],
});

const write = ({ start, end }: Word, words: string): Suggestion => ({
	title: `Write “${words}”`,
	edits: [{ start, end, text: words }],
});
