import type { TextRange } from "../../../domain/text-range";
import type { FoldedWord } from "../../text/folded-word";
import { readWords } from "../../text/read-words";
import { NumberLists } from "./number-lists";
import { OwnNumbers } from "./own-numbers";
import { PatternCode } from "./pattern-code";
import { isNegation, PatternMatcher, type Term, type WordKnowledge } from "./pattern-matcher";
import type { Pattern } from "./slot";
import { SlotBits, USE } from "./slot-bits";
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
	const code = new PatternCode();
	const startersOf = (isGate: boolean): Starters => {
		const own = (list: readonly SignalPattern[]) => list.filter((one) => one.isGate === isGate);
		const lists = [own(opening), ...uses.slice(1).map((use) => own(use?.starts ?? []))];
		return gatherStarters(lists, code);
	};
	const [gates, others] = [startersOf(true), startersOf(false)];
	return { matcher: new PatternMatcher(knowledgeOf(uses, vocabulary, code)), names, gates, others };
}

function knowledgeOf(
	uses: readonly (WordUse | undefined)[],
	{ slotCount, keyCount }: Vocabulary,
	code: PatternCode,
): WordKnowledge {
	const bits = new SlotBits(uses.length, slotCount);
	const termOf = remember(
		(pattern: Pattern): Term => ({ start: code.add(pattern), key: pattern.key }),
	);
	const terms = uses.map((use, word) => {
		for (const slot of use?.alone ?? []) bits.add(word, slot, USE.FILLS);
		for (const slot of use?.terms.keys() ?? []) bits.add(word, slot, USE.BEGINS);
		if (!use || use.terms.size === 0) return undefined;
		return new Map([...use.terms].map(([slot, of]) => [slot, of.map(termOf)]));
	});
	const keys = new NumberLists(uses.map((use) => use?.keys ?? []));
	const own = new OwnNumbers(uses);
	return { own, uses: bits, terms, keys, keyCount, code: code.finish() };
}

/** One term for a pattern, however many words begin it. */
function remember(make: (pattern: Pattern) => Term): (pattern: Pattern) => Term {
	const made = new Map<Pattern, Term>();
	return (pattern) => {
		const term = made.get(pattern) ?? make(pattern);
		made.set(pattern, term);
		return term;
	};
}

function read<Signal extends string>(
	words: readonly FoldedWord[],
	grammar: Grammar<Signal>,
): Reading<Signal> {
	const hits: SignalHit<Signal>[] = [];
	findHits(words, grammar, grammar.gates, hits);
	if (hits.length > 0 && grammar.others.starts.length > 0) {
		findHits(words, grammar, grammar.others, hits);
	}
	return { words, hits };
}

function findHits<Signal extends string>(
	words: readonly FoldedWord[],
	grammar: Grammar<Signal>,
	starters: Starters,
	hits: SignalHit<Signal>[],
): void {
	const { matcher } = grammar;
	matcher.enterText(words);
	for (let first = 0; first < words.length; ) {
		const end = matcher.enterSentence(first);
		for (; first < end; first++) {
			const word = words[first];
			if (word === undefined) continue;
			if (word.lead >= 2) tryAll(noWord, first, word.sentence, grammar, starters, hits);
			const number = matcher.numberAt(first);
			if (number !== noWord) tryAll(number, first, word.sentence, grammar, starters, hits);
		}
	}
}

/** Tries the patterns of a list from word `first` on. */
function tryAll<Signal extends string>(
	list: number,
	first: number,
	sentence: number,
	{ matcher, names }: Grammar<Signal>,
	{ keys, starts, signals }: Starters,
	hits: SignalHit<Signal>[],
): void {
	const last = keys.endOf(list);
	for (let at = keys.startOf(list); at < last; at++) {
		if (!matcher.isAhead(keys.numbers[at] ?? 0, first)) continue;
		const end = matcher.endOf(starts[at] ?? 0, first);
		if (end === -1) continue;
		const signal = names[signals[at] ?? -1];
		if (signal !== undefined) hits.push({ signal, first, end, sentence });
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
