import type { TextRange } from "../../domain/text-range";
import type { FoldedWord } from "../folded-word";
import { readWords } from "../read-words";
import { isNegation, PatternMatcher } from "./pattern-matcher";
import { type Lexicon, Vocabulary } from "./vocabulary";
import { formOf, type SignalPattern, type WordUse } from "./word-use";

/** A signal in a text: words `first` to `end` (the word after it) of one sentence. */
export interface SignalHit<Signal extends string> {
	readonly signal: Signal;
	readonly first: number;
	readonly end: number;
	readonly sentence: number;
}

export interface Reading<Signal extends string> {
	readonly words: readonly FoldedWord[];
	readonly hits: readonly SignalHit<Signal>[];
}

interface Grammar<Signal extends string> {
	readonly names: readonly Signal[];
	readonly uses: ReadonlyMap<string, WordUse>;
	/** Patterns of a sentence's beginning. */
	readonly opening: readonly SignalPattern[];
}

/**
 * Makes a reader of signals, each given by patterns over the words and classes of a lexicon (the
 * notation stands in slot.ts). It takes any text and never fails. Time grows with the text alone: a
 * pattern is tried only where a word can begin it, in a text that has all words it needs.
 */
export function createGrammar<Signal extends string>(
	lexicon: Lexicon,
	signals: Readonly<Record<Signal, readonly string[]>>,
): (text: string) => Reading<Signal> {
	let grammar: Grammar<Signal> | null = null;
	// A rule that is off costs nothing; nor does the start of the worker.
	return (text) => read(readWords(text), (grammar ??= compile(lexicon, signals)));
}

function compile<Signal extends string>(
	lexicon: Lexicon,
	signals: Readonly<Record<Signal, readonly string[]>>,
): Grammar<Signal> {
	const vocabulary = new Vocabulary(lexicon);
	const names = Object.keys(signals).filter((name): name is Signal => name in signals);
	const patterns = names.flatMap((name, number) =>
		signals[name].map((source) => vocabulary.readSignal(number, source)),
	);
	vocabulary.shareForms();
	const opening = patterns.filter(({ slots: [first] }) => first?.is === "beginning");
	return { names, uses: vocabulary.uses, opening };
}

function read<Signal extends string>(
	words: readonly FoldedWord[],
	{ names, uses: known, opening }: Grammar<Signal>,
): Reading<Signal> {
	const uses = words.map(({ text }) => known.get(text) ?? known.get(formOf(text)));
	const matcher = new PatternMatcher(words, uses);
	const hits: SignalHit<Signal>[] = [];
	const tryAll = (patterns: readonly SignalPattern[], first: number, sentence: number) => {
		for (const pattern of patterns) {
			if (pattern.key >= 0 && !matcher.canFill(pattern.key)) continue;
			const end = matcher.endOf(pattern, first);
			const signal = names[pattern.signal];
			if (end !== -1 && signal !== undefined) hits.push({ signal, first, end, sentence });
		}
	};
	for (let at = 0; at < words.length; at++) {
		const { lead, sentence } = words[at] ?? { lead: 0, sentence: 0 };
		if (lead >= 2) tryAll(opening, at, sentence);
		const starts = uses[at]?.starts;
		if (starts !== undefined && starts.length > 0) tryAll(starts, at, sentence);
	}
	return { words, hits };
}

/** Where a hit stands in the text. UTF-16 offsets. */
export function rangeOf(
	words: readonly FoldedWord[],
	{ first, end }: SignalHit<string>,
): TextRange {
	return { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

/** True when one of the three words before a hit denies it. */
export function isDenied(
	words: readonly FoldedWord[],
	{ first, sentence }: SignalHit<string>,
): boolean {
	return words
		.slice(Math.max(0, first - 3), first)
		.some((word) => word.sentence === sentence && isNegation(word));
}
