import {
	collapseDuplicatesTransformer,
	DataSet,
	parseRawPattern,
	RegExpMatcher,
	remapCharactersTransformer,
	resolveConfusablesTransformer,
	toAsciiLowerCaseTransformer,
} from "obscenity";
import type { TextRange } from "../../domain/text-range";
import { rememberFor } from "../text/remember-for";
import { createUnmasker } from "./masked-words";
import {
	harmlessPhrases,
	innocentCompany,
	mildWords,
	namesWhenCapital,
	rootsAnywhere,
	strongWords,
} from "./offensive-words";
import { createSuspicion, disguises, type Suspect } from "./suspect-words";

export type Strength = "strong" | "mild";

export interface OffensiveWord {
	readonly range: TextRange;
	readonly strength: Strength;
}

/** What a school adds to the lists and takes from them. */
export interface OwnWords {
	readonly extra: readonly string[];
	readonly allowed: readonly string[];
}

/** Letters that survive doubled, so that "boobs" is not "Bobs" nor a slur the river Niger. */
const doubled = ["b", "e", "l", "o", "s", "g"];

const transformers = {
	blacklistMatcherTransformers: [
		resolveConfusablesTransformer(),
		remapCharactersTransformer(disguises),
		toAsciiLowerCaseTransformer(),
		collapseDuplicatesTransformer({
			defaultThreshold: 1,
			customThresholds: new Map(doubled.map((letter) => [letter, 2])),
		}),
	],
	whitelistMatcherTransformers: [toAsciiLowerCaseTransformer()],
};

/** Makes a finder of offensive words: takes any text, gives the words in order, without overlaps. */
export function createOffenceFinder({
	extra,
	allowed,
}: OwnWords): (text: string) => OffensiveWord[] {
	const allowedWords = new Set(allowed.map((word) => word.toLowerCase()));
	const words = new Map<string, Strength>();
	for (const word of [...strongWords, ...extra.flatMap(withPlural)])
		words.set(word.toLowerCase(), "strong");
	for (const word of mildWords) words.set(word, words.get(word) ?? "mild");
	for (const word of allowedWords) words.delete(word);
	const find = createMatcher(allowed);
	const suspectIn = createSuspicion([...words.keys()], new RegExp(rootsAnywhere, "gi"));
	const unmask = createUnmasker([...words.keys()]);
	return (text) => {
		const [suspects, masked] = [suspectIn(text), unmask(text)];
		if (suspects.length + masked.length === 0) return [];
		const plain = suspects.flatMap((suspect) => find(text, suspect));
		const found = [...plain.sort(comparePlaces), ...masked];
		const isInnocent = createInnocence(text);
		return withoutOverlaps(found.filter((one) => !isInnocent(one))).map(({ range, word }) => ({
			range,
			strength: words.get(word) ?? "mild",
		}));
	};
}

/** Of a school's own word the plural is meant as well. */
const withPlural = (word: string): readonly string[] =>
	/[a-z]$/i.test(word) && !/s$/i.test(word) ? [word, `${word}s`] : [word];

interface Candidate {
	readonly range: TextRange;
	readonly word: string;
}

/** Gives the engine no more than the words that a stretch can hold: it looks for each of them anew. */
function createMatcher(allowed: readonly string[]) {
	const whitelistedTerms = [...harmlessPhrases, ...allowed.map((word) => word.toLowerCase())];
	const engineFor = rememberFor((words: readonly string[]) =>
		createEngine(words, whitelistedTerms),
	);
	return (text: string, { stretch, words }: Suspect): Candidate[] => {
		const { dataSet, engine } = engineFor(words);
		return engine.getAllMatches(text.slice(stretch.start, stretch.end), true).map((match) => {
			const word = dataSet.getPayloadWithPhraseMetadata(match).phraseMetadata?.word ?? "";
			const start = stretch.start + match.startIndex;
			const end = endOfRun(text, stretch.start + match.endIndex);
			return { word, range: { start, end } };
		});
	};
}

function createEngine(words: readonly string[], whitelistedTerms: string[]) {
	const dataSet = new DataSet<{ word: string }>();
	for (const word of words) {
		const ends = rootsAnywhere.test(word) ? "" : "|";
		dataSet.addPhrase((phrase) =>
			phrase.setMetadata({ word }).addPattern(parseRawPattern(ends + patternOf(word) + ends)),
		);
	}
	return {
		dataSet,
		engine: new RegExpMatcher({ ...dataSet.build(), whitelistedTerms, ...transformers }),
	};
}

/** The engine folds "fuckkk" and stops at the first k. */
function endOfRun(text: string, last: number): number {
	let end = last + 1;
	while (end < text.length && text.charAt(end) === text.charAt(last)) end += 1;
	return end;
}

const letterFor = new Map(
	Object.entries(disguises).flatMap(([letter, signs]) =>
		Array.from(signs, (sign) => [sign, letter] as const),
	),
);
const undisguised = (word: string): string =>
	Array.from(word, (sign) => letterFor.get(sign) ?? sign).join("");

/** A word as the engine reads it after its transformers: "shitty" is "shity", an s may be doubled, a 7 is a t. */
function patternOf(word: string): string {
	return undisguised(word).replace(/(.)\1*/g, (run, letter: string) => {
		const escaped = /[[\]?|\\]/.test(letter) ? `\\${letter}` : letter;
		if (!doubled.includes(letter)) return escaped;
		return run.length > 1 ? escaped + escaped : `${escaped}[${escaped}]`;
	});
}

/** The company of a word is looked for once in a text, however often the word stands there. */
function createInnocence(text: string): (candidate: Candidate) => boolean {
	const kept = new Map<RegExp, boolean>();
	const hasCompany = (company: RegExp): boolean => {
		const known = kept.get(company) ?? company.test(text);
		kept.set(company, known);
		return known;
	};
	return ({ word, range }) =>
		(namesWhenCapital.has(word) &&
			/^\p{Lu}\p{Ll}/u.test(text.slice(range.start, range.start + 4))) ||
		innocentCompany.some(([about, company]) => about.test(word) && hasCompany(company));
}

const comparePlaces = (a: Candidate, b: Candidate): number =>
	a.range.start - b.range.start || a.range.end - b.range.end;

/** Of words that overlap the longest stays. */
function withoutOverlaps(found: readonly Candidate[]): Candidate[] {
	const kept: Candidate[] = [];
	for (const one of found.toSorted((a, b) => a.range.start - b.range.start)) {
		const { start, end } = one.range;
		const last = kept.at(-1)?.range;
		if (!last || last.end <= start) kept.push(one);
		else if (end - start > last.end - last.start) kept.splice(-1, 1, one);
	}
	return kept;
}
