import type { TextRange } from "../../../domain/text-range";
import type { FoldedWord } from "../../text/folded-word";
import { readWords } from "../../text/read-words";
import { NumberLists } from "./number-lists";
import { isNegation, PatternMatcher, type WordKnowledge } from "./pattern-matcher";
import { SlotBits } from "./slot-bits";
import { gatherStarters, type Starters } from "./starters";
import { type Lexicon, Vocabulary } from "./vocabulary";
import type { SignalPattern, WordUse } from "./word-use";

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
	readonly matcher: PatternMatcher;
	readonly names: readonly Signal[];
	/** Those of the gate, and the rest. */
	readonly gates: Starters;
	readonly others: Starters;
}

/**
 * Makes a reader of signals, each given by patterns over the words and classes of a lexicon (the
 * notation stands in slot.ts). It takes any text and never fails. Without a signal of the `gate`,
 * the others are not looked for. Time grows with the text alone: a pattern is tried only where a
 * word can begin it, in a sentence that has its rarest word behind.
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

/** The number of a word that no grammar has: its place is that of the patterns that begin a sentence. */
const noWord = 0;

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
	const uses = vocabulary.usesByNumber();
	const opening = patterns.filter(({ slots: [first] }) => first?.is === "beginning");
	const startersOf = (isGate: boolean): Starters => {
		const own = (list: readonly SignalPattern[]) => list.filter((one) => one.isGate === isGate);
		return gatherStarters([own(opening), ...uses.slice(1).map((use) => own(use?.starts ?? []))]);
	};
	return {
		matcher: new PatternMatcher(knowledgeOf(uses, vocabulary)),
		names,
		gates: startersOf(true),
		others: startersOf(false),
	};
}

function knowledgeOf(
	uses: readonly (WordUse | undefined)[],
	{ slotCount, keyCount }: Vocabulary,
): WordKnowledge {
	const fills = uses.map((use) => [...(use?.alone ?? [])]);
	const begins = uses.map((use) => [...(use?.terms.keys() ?? [])]);
	return {
		uses,
		fills: new SlotBits(fills, slotCount),
		begins: new SlotBits(begins, slotCount),
		keys: new NumberLists(uses.map((use) => use?.keys ?? [])),
		keyCount,
	};
}

function read<Signal extends string>(
	words: readonly FoldedWord[],
	grammar: Grammar<Signal>,
): Reading<Signal> {
	const hits: SignalHit<Signal>[] = [];
	findHits(words, grammar, grammar.gates, hits);
	if (hits.length > 0 && grammar.others.patterns.length > 0) {
		findHits(words, grammar, grammar.others, hits);
	}
	return { words, hits };
}

function findHits<Signal extends string>(
	words: readonly FoldedWord[],
	{ matcher, names }: Grammar<Signal>,
	{ keys, patterns }: Starters,
	hits: SignalHit<Signal>[],
): void {
	matcher.enterText(words);
	const tryAll = (list: number, first: number, sentence: number) => {
		for (let at = keys.startOf(list); at < keys.endOf(list); at++) {
			if (!matcher.isAhead(keys.numbers[at] ?? 0, first)) continue;
			const pattern = patterns[at];
			const end = pattern ? matcher.endOf(pattern, first) : -1;
			const signal = names[pattern?.signal ?? -1];
			if (end !== -1 && signal !== undefined) hits.push({ signal, first, end, sentence });
		}
	};
	let first = 0;
	let sentenceEnd = 0;
	for (const { number, lead, sentence } of words) {
		if (first === sentenceEnd) sentenceEnd = matcher.enterSentence(first);
		if (lead >= 2) tryAll(noWord, first, sentence);
		if (number !== noWord) tryAll(number, first, sentence);
		first += 1;
	}
}

/** Where a hit stands in the text. UTF-16 offsets. */
export function rangeOf(
	words: readonly FoldedWord[],
	{ first, end }: SignalHit<string>,
): TextRange {
	return { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

/** True when one of the three words before a hit denies it, with no pause between. */
export function isDenied(words: readonly FoldedWord[], { first }: SignalHit<string>): boolean {
	for (let at = first; at > first - 3 && words[at]?.lead === 0; at--) {
		const before = words[at - 1];
		if (before && isNegation(before)) return true;
	}
	return false;
}
