import { z } from "zod";
import { type Field, fieldsOf } from "./domain/field";
import type { TextRange } from "./domain/text-range";
import { defineRule } from "./engine/define-rule";
import { isAbbreviation } from "./language/short-forms/abbreviations";
import { smallWords } from "./language/text/small-words";
import { splitWords, type Word } from "./language/text/split-words";
import { startsSentence } from "./language/text/starts-sentence";

export default defineRule({
	id: "all-caps",
	summary: "Whole sentences are not written in capitals.",
	rationale:
		"Capitals read as shouting, and are harder to read for people with dyslexia; some screen readers spell them out.",
	references: [
		{ title: "British Dyslexia Association, Dyslexia Style Guide" },
		{ title: "GOV.UK style guide: capital letters" },
	],
	recommended: { severity: "info" },
	options: z.strictObject({
		words: z
			.int()
			.min(2)
			.max(20)
			.default(3)
			.describe("So many words in capitals, one after the other, are too many."),
		abbreviations: z
			.array(z.string())
			.default([])
			.describe("Words that are rightly in capitals, besides the usual abbreviations."),
	}),
	messages: {
		shouted: { what: "“{words}” is written in capitals.", todo: "Write it in small letters." },
	},
	*check({ draft, options, school }) {
		const lists = [smallWords(options.abbreviations), smallWords(school.ownWords)];
		const isOwn = ({ lower }: Word) => lists.some((list) => list.has(lower));
		for (const field of fieldsOf(draft)) {
			if (!neighbours.test(field.text)) continue;
			for (const run of runsOf(field.text, isOwn)) {
				const [first] = run;
				const last = run.at(-1);
				if (!first || !last || run.filter((word) => isShouted(word, isOwn)).length < options.words)
					continue;
				yield problemOf(field, run, { start: first.start, end: last.end }, isOwn);
			}
		}
	},
	examples: {
		pass: [
			{ text: "KS1 and EYFS have PE, RE and PSHE today. BBC TV came!" },
			{ text: "WOW, WHAT a show!", note: "two words are emphasis" },
			{ text: "#SATS #WELLDONEALL #YEAR6 #PE" },
		],
		flag: [
			{
				text: "WELL DONE TO YEAR 4!",
				flags: ["WELL DONE TO YEAR"],
				fixed: "Well done to year 4!",
			},
			{
				text: "Remember: NO PE KIT ON MONDAY please",
				flags: ["NO PE KIT ON MONDAY"],
				fixed: "Remember: no PE kit on Monday please",
			},
		],
	},
});

type IsOwn = (word: Word) => boolean;

/** Cheap: two words in capitals without a small letter between them. */
const neighbours = /[A-ZÀ-Þ]{2}[^A-Za-zÀ-ÿ]+(?:[AI][^A-Za-zÀ-ÿ]+)?[A-ZÀ-Þ]{2}/;

const isCapitals = ({ text, lower, isHashtag }: Word): boolean =>
	!isHashtag && text !== lower && text === text.toUpperCase() && !/\d/.test(text);

function isShouted(word: Word, isOwn: IsOwn): boolean {
	return isCapitals(word) && word.text.length > 1 && !isOwn(word) && !isAbbreviation(word.text);
}

/** Words in capitals that follow one another, from the first to the last that is no abbreviation. */
function runsOf(text: string, isOwn: IsOwn): Word[][] {
	const runs: Word[][] = [];
	let run: Word[] = [];
	for (const word of splitWords(text)) {
		if (isCapitals(word)) run.push(word);
		else {
			runs.push(run);
			run = [];
		}
	}
	return [...runs, run].map((one) => {
		const from = one.findIndex((word) => isShouted(word, isOwn));
		const to = one.findLastIndex((word) => isShouted(word, isOwn));
		return from < 0 ? [] : one.slice(from, to + 1);
	});
}

const keepsCapital =
	/^(?:i|i'm|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|(?:sept|nov|dec)ember|october)$/;

function problemOf(field: Field, run: readonly Word[], range: TextRange, isOwn: IsOwn) {
	const edits = run
		.filter((word) => isShouted(word, isOwn))
		.map(({ lower, start, end }) => {
			const isCapital = keepsCapital.test(lower) || startsSentence(field.text, start);
			return { start, end, text: isCapital ? capitalise(lower) : lower };
		});
	return {
		messageId: "shouted",
		field,
		range,
		data: { words: field.text.slice(range.start, range.end) },
		suggestions: [{ title: "Write it in small letters", edits }],
	} as const;
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
