import type { TextRange } from "../../../domain/text-range";
import type { FoldedWord } from "../../text/folded-word";
import { readWords } from "../../text/read-words";
import { isNegation, PatternMatcher } from "./pattern-matcher";
import { type Lexicon, Vocabulary } from "./vocabulary";
import { type SignalPattern, type WordUse } from "./word-use";

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
	/** What a word can be, by its number. */
	readonly uses: readonly (WordUse | undefined)[];
	/** Patterns of a sentence's beginning. */
	readonly opening: readonly SignalPattern[];
	readonly keyCount: number;
}

/**
 * Makes a reader of signals, each given by patterns over the words and classes of a lexicon (the
 * notation stands in slot.ts). It takes any text and never fails. Without a signal of the `gate`,
 * the others are not looked for. Time grows with the text alone: a pattern is tried only where a
 * word can begin it, in a text that has its rarest word.
 */
export function createGrammar<Signal extends string>(
	lexicon: Lexicon,
	signals: Readonly<Record<Signal, readonly string[]>>,
	gate: readonly NoInfer<Signal>[] = [],
): (text: string) => Reading<Signal> {
	let grammar: Grammar<Signal> | null = null;
	// A rule that is off costs nothing; nor does the start of the worker.
	return (text) => {
		grammar ??= compile(lexicon, signals, gate);
		return read(readWords(text), grammar);
	};
}

function compile<Signal extends string>(
	lexicon: Lexicon,
	signals: Readonly<Record<Signal, readonly string[]>>,
	gate: readonly Signal[],
): Grammar<Signal> {
	const vocabulary = new Vocabulary(lexicon);
	const names = Object.keys(signals).filter((name): name is Signal => name in signals);
	const patterns = names.flatMap((name, number) => {
		const isGate = gate.length === 0 || gate.includes(name);
		return signals[name].map((source) => vocabulary.readSignal(number, isGate, source));
	});
	const opening = patterns.filter(({ slots: [first] }) => first?.is === "beginning");
	return { names, uses: vocabulary.usesByNumber(), opening, keyCount: vocabulary.keySlots.length };
}

function read<Signal extends string>(
	words: readonly FoldedWord[],
	grammar: Grammar<Signal>,
): Reading<Signal> {
	const matcher = new PatternMatcher(words, grammar.uses, grammar.keyCount);
	const hits: SignalHit<Signal>[] = [];
	findHits(matcher, grammar, true, hits);
	if (hits.length > 0) findHits(matcher, grammar, false, hits);
	return { words, hits };
}

function findHits<Signal extends string>(
	matcher: PatternMatcher,
	{ names, opening }: Grammar<Signal>,
	isGate: boolean,
	hits: SignalHit<Signal>[],
): void {
	const tryAll = (patterns: readonly SignalPattern[], first: number, sentence: number) => {
		for (const pattern of patterns) {
			if (pattern.isGate !== isGate || !matcher.canFit(pattern)) continue;
			const end = matcher.endOf(pattern, first);
			const signal = names[pattern.signal];
			if (end !== -1 && signal !== undefined) hits.push({ signal, first, end, sentence });
		}
	};
	let first = -1;
	for (const { lead, sentence } of matcher.words) {
		first += 1;
		if (lead >= 2) tryAll(opening, first, sentence);
		const use = matcher.useAt(first);
		if (use !== undefined) tryAll(isGate ? use.gates : use.starts, first, sentence);
	}
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
