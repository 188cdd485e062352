import { z } from "zod";
import { fieldsOf } from "./domain/field";
import type { Edit } from "./domain/finding";
import { listOf } from "./domain/list-of";
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
	needs: () => ["capitals"],
	recommended: { severity: "info" },
	options: z.strictObject({
		words: z
			.int()
			.min(2)
			.max(20)
			.default(3)
			.describe("So many words in capitals, one after the other, are too many."),
		abbreviations: listOf(z.string().trim().min(1))
			.default([])
			.describe("Words that are rightly in capitals, besides the usual abbreviations."),
	}),
	messages: {
		shouted: { what: "“{words}” is written in capitals.", todo: "Write it in small letters." },
	},
	check({ draft, options, people, school }, report) {
		const lists = [smallWords(options.abbreviations), smallWords(school.ownWords)];
		const isOwn = ({ lower }: Word) => lists.some((list) => list.has(lower));
		for (const field of fieldsOf(draft)) {
			if (!neighbours.test(field.text)) continue;
			const runs = runsOf(field.text, isOwn, options.words);
			if (runs.length === 0) continue;
			const isNamed = createNameTest(people.namesIn(field.text), smallWords(school.groups));
			for (const { words, range } of runs) {
				const edits = writeSmall(field.text, words, { isOwn, isNamed });
				report({
					messageId: "shouted",
					field,
					range,
					data: { words: field.text.slice(range.start, range.end) },
					suggestions: [{ title: "Write it in small letters", edits }],
				});
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
				fixed: "Well done to Year 4!",
			},
			{
				text: "WELL DONE AMELIA AND KINGFISHERS",
				flags: ["WELL DONE AMELIA AND KINGFISHERS"],
				fixed: "Well done Amelia and Kingfishers",
				note: "names that are known keep their capitals",
			},
			{
				text: "THANK YOU MRS COLE AND MISS HILL",
				flags: ["THANK YOU MRS COLE AND MISS HILL"],
				fixed: "Thank you Mrs Cole and Miss Hill",
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

interface Run {
	readonly words: readonly Word[];
	readonly range: TextRange;
}

/** Cheap: two words in capitals without a small letter between them. */
const neighbours = /[A-ZÀ-Þ]{2}[^A-Za-zÀ-ÿ]+(?:[AI][^A-Za-zÀ-ÿ]+)?[A-ZÀ-Þ]{2}/;

/** True for most words at their first or second sign: they need not be spelt. */
const hasSmallAt = (text: string, at: number): boolean =>
	isSmall(text.charCodeAt(at)) || isSmall(text.charCodeAt(at + 1));
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

const isCapitals = ({ text, lower, isHashtag }: Word): boolean =>
	!isHashtag && text !== lower && text === text.toUpperCase() && !/\d/.test(text);

function isShouted(word: Word, isOwn: IsOwn): boolean {
	if (!isCapitals(word) || word.text.length < 2 || isOwn(word)) return false;
	return title.test(word.lower) || !isAbbreviation(word.text);
}

/** Runs of so many shouted words, from the first of them to the last. */
function runsOf(text: string, isOwn: IsOwn, least: number): Run[] {
	return capitalsIn(text).flatMap((run) => {
		if (run.length < least) return [];
		const shouted = run.filter((word) => isShouted(word, isOwn));
		const [first, last] = [shouted[0], shouted.at(-1)];
		if (!first || !last || shouted.length < least) return [];
		const words = run.slice(run.indexOf(first), run.lastIndexOf(last) + 1);
		return [{ words, range: { start: first.start, end: last.end } }];
	});
}

/** Words in capitals that follow one another. */
function capitalsIn(text: string): Word[][] {
	const runs: Word[][] = [];
	let isOpen = false;
	for (const word of splitWords(text)) {
		const isOne = !hasSmallAt(text, word.start) && isCapitals(word);
		if (isOne && isOpen) runs.at(-1)?.push(word);
		else if (isOne) runs.push([word]);
		isOpen = isOne;
	}
	return runs;
}

/** True for words of names that are known; to be asked from left to right. */
function createNameTest(
	names: readonly { readonly range: TextRange }[],
	groups: ReadonlySet<string>,
): (word: Word) => boolean {
	let next = 0;
	return ({ lower, start, end }) => {
		while ((names[next]?.range.end ?? end) <= start) next += 1;
		const name = names[next]?.range;
		return groups.has(lower) || (name !== undefined && name.start <= start && end <= name.end);
	};
}

/** Edits that write the shouted words small; names, days and what begins a sentence keep a capital. */
function writeSmall(
	text: string,
	words: readonly Word[],
	{ isOwn, isNamed }: { readonly isOwn: IsOwn; readonly isNamed: (word: Word) => boolean },
): Edit[] {
	return words.flatMap((word, at) => {
		if (!isShouted(word, isOwn)) return [];
		const { lower, start, end } = word;
		const isCapital =
			keepsCapital.test(lower) ||
			title.test(words[at - 1]?.lower ?? "") ||
			(lower === "year" && /^ ?\d/.test(text.slice(end, end + 2))) ||
			isNamed(word) ||
			startsSentence(text, start);
		return [{ start, end, text: isCapital ? capitalise(lower) : lower }];
	});
}

const title = /^(?:mrs?|ms|miss|mx|dr|sir)$/;
const keepsCapital =
	/^(?:i|i'm|mrs?|ms|miss|mx|dr|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|(?:sept|nov|dec)ember|october|christmas|easter|diwali|eid)$/;

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
