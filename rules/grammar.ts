import { z } from "zod";
import { fieldsOf } from "./domain/field";
import { type GrammarKind, type GrammarLint, grammarKind } from "./domain/grammar-lint";
import { listOf } from "./domain/list-of";
import { defineRule } from "./engine/define-rule";
import { usualSlips } from "./language/usual-slips";
import {
	isAboutPlainWords,
	isSlipOfCapitals,
	isSlipOfRepetition,
	prepareWeighing,
} from "./language/weigh-lint";

/** The others are taste (Oxford commas, vivid words) or flagged more clean posts than slips when measured. */
const usual: GrammarKind[] = [
	"Agreement",
	"BoundaryError",
	"Capitalization",
	"Eggcorn",
	"Grammar",
	"Malapropism",
	"Miscellaneous",
	"Nonstandard",
	"Punctuation",
	"Repetition",
	"Spelling",
	"Typo",
	"Usage",
	"WordChoice",
];

export default defineRule({
	id: "grammar",
	summary: "Posts are grammatically correct.",
	rationale:
		"Families read a school's posts as a sample of its teaching. Spelling is left to the browser, which marks it already.",
	references: [{ title: "Harper, an offline grammar checker", url: "https://writewithharper.com" }],
	recommended: { severity: "info" },
	options: z.strictObject({
		kinds: listOf(grammarKind)
			.min(1)
			.default(usual)
			.describe("Which kinds of slips are told, by Harper's names for them."),
	}),
	messages: {
		slip: { what: "“{words}” may be a slip. {reason}", todo: "Perhaps “{better}”." },
		needless: { what: "“{words}” may be a slip. {reason}", todo: "Perhaps it can go." },
		unsure: { what: "“{words}” may be a slip. {reason}", todo: "Read the sentence once more." },
	},
	check({ draft, options, people, lintsIn }, report) {
		for (const field of fieldsOf(draft)) {
			const { text } = field;
			const isWanted = ({ kind }: GrammarLint) => options.kinds.includes(kind);
			const lints = joinLints(lintsIn(text).filter(isWanted), usualSlips(text).filter(isWanted));
			if (lints.length === 0) continue;
			const names = [...people.namesIn(text), ...people.unlistedNamesIn(text)];
			const weighed = prepareWeighing(
				text,
				names.map(({ range }) => range),
			);
			for (const lint of lints) {
				if (!isAboutPlainWords(lint, weighed) || !isSlip(lint, text)) continue;
				const { range, replacements, reason } = lint;
				const words = text.slice(range.start, range.end).trim();
				const [better] = replacements;
				report({
					messageId: better === undefined ? "unsure" : better.trim() === "" ? "needless" : "slip",
					field,
					range,
					data: { words, reason: asSentence(reason), better: better ?? "" },
					suggestions: replacements.slice(0, 3).map((by) => ({
						title: by.trim() === "" ? `Leave out “${words}”` : `Write “${by}”`,
						edits: [{ ...range, text: by }],
					})),
				});
			}
		}
	},
	examples: {
		pass: [
			{
				text: "Great work by Class 4",
				note: "nothing noticed",
			},
			{
				text: "We are so so proud of you all!",
				lints: [{ words: "so so", kind: "Repetition", replacements: ["so"] }],
				note: "warmth, not a slip",
			},
			{
				text: "Thank you to our choir, Will has the last word.",
				lints: [{ words: "Will has", kind: "Grammar", replacements: ["Will have"] }],
				note: "a capital in the sentence may be a name",
			},
			{
				text: "Super fractions work in 4B this morning.",
				lints: [{ words: "B", kind: "WordChoice", replacements: [" bytes"] }],
				note: "a class",
			},
			{
				text: "This week's sound is ur: fur, burn, turn.",
				lints: [{ words: "ur", kind: "Capitalization", replacements: ["Ur"] }],
				note: "a sound",
			},
			{
				text: "“My dad have a boat.” We love hearing your news.",
				lints: [{ words: "dad have", kind: "Agreement", replacements: ["dad has"] }],
				note: "a child's own words",
			},
			{
				text: "More on our blog: www.fairmead.example/blog today",
				lints: [{ words: "blog/", kind: "Capitalization", replacements: ["Blog/"] }],
				note: "a link",
			},
			{
				text: "Tea, biscuits and a chat in the hall.",
				lints: [{ words: "biscuits", kind: "Style", replacements: ["biscuits,"] }],
				note: "taste: a kind that is off",
			},
		],
		flag: [
			{
				text: "We should of taken more photos!",
				lints: [
					{
						words: "should of",
						kind: "WordChoice",
						replacements: ["should have"],
						reason: "Use `have` rather than `of` here.",
					},
				],
				flags: ["should of"],
				fixed: "We should have taken more photos!",
			},
			{
				text: "Thank you for coming to the the fair 🎪",
				lints: [{ words: "the the", kind: "Repetition", replacements: ["the"] }],
				flags: ["the the"],
				fixed: "Thank you for coming to the fair 🎪",
			},
			{
				text: "It was an unique day.",
				lints: [{ words: "an", kind: "Miscellaneous", replacements: ["a"] }],
				flags: ["an"],
				fixed: "It was a unique day.",
			},
			{
				text: "On monday we visit the farm.",
				lints: [
					{
						words: "monday",
						kind: "Capitalization",
						replacements: ["Monday"],
						reason: "The names of days begin with a capital",
					},
				],
				flags: ["monday"],
				fixed: "On Monday we visit the farm.",
			},
			{
				draft: {
					parts: [{ text: "", media: [{ kind: "photo", altText: "It don't matter who wins" }] }],
				},
				lints: [{ words: "don't", kind: "Agreement", replacements: ["doesn't"] }],
				flags: ["don't"],
				note: "in a picture's description",
			},
		],
	},
});

/** What the checker says of a place goes before the usual slips. */
function joinLints(told: readonly GrammarLint[], usual: readonly GrammarLint[]) {
	const isTold = ({ range }: GrammarLint) =>
		told.some((other) => range.start < other.range.end && other.range.start < range.end);
	return [...told, ...usual.filter((slip) => !isTold(slip))].toSorted(
		(a, b) => a.range.start - b.range.start,
	);
}

function isSlip(lint: GrammarLint, text: string): boolean {
	if (lint.kind === "Capitalization") return isSlipOfCapitals(text, lint);
	if (lint.kind !== "Repetition") return true;
	return isSlipOfRepetition(text.slice(lint.range.start, lint.range.end));
}

/** The checker's reasons end with a full stop or with nothing; none stays none. */
function asSentence(reason: string): string {
	return reason === "" || /[.!?]$/.test(reason) ? reason : `${reason}.`;
}
