import { LastFew } from "../../text/last-few";
import { MARK, type WordRow } from "../../text/word-row";
import type { HitRow } from "./hit-row";
import type { SignalHit } from "./signal-hit";
import type { Lexicon } from "./vocabulary";

/** The signals that one rule looks for, and where the last texts have them. */
export class Grammar<Signal extends string> {
	readonly lexicon: Lexicon;
	/** The number of the first of its patterns among those of all grammars that are read together. */
	readonly from: number;
	/** The patterns as written, first those that begin a sentence. */
	readonly sources: readonly string[];
	/** The signal of each. */
	private readonly signals: readonly Signal[];
	/** For each whether it opens the gate: without any that does there are no hits. */
	private readonly gate: readonly boolean[];
	private isOpen = false;
	private readonly readings = new LastFew<readonly SignalHit<Signal>[]>();
	private hits: SignalHit<Signal>[] = [];

	constructor(
		lexicon: Lexicon,
		signals: Readonly<Record<Signal, readonly string[]>>,
		gate: readonly Signal[],
		from: number,
	) {
		this.lexicon = lexicon;
		this.from = from;
		const names = Object.keys(signals).filter((name): name is Signal => name in signals);
		const patterns = names
			.flatMap((signal) => signals[signal].map((source) => ({ source, signal })))
			.sort((a, b) => Number(b.source.startsWith("^")) - Number(a.source.startsWith("^")));
		this.sources = patterns.map(({ source }) => source);
		this.signals = patterns.map(({ signal }) => signal);
		this.gate = this.signals.map((signal) => gate.length === 0 || gate.includes(signal));
	}

	/** The hits in a text by their first words, if it is one of the last few that were read. */
	hitsIn(text: string): readonly SignalHit<Signal>[] | undefined {
		return this.readings.get(text);
	}

	/** Meets a pattern that fits. */
	meet(pattern: number): void {
		this.isOpen ||= this.gate[pattern - this.from] ?? false;
	}

	/** Takes a hit of a row, if the gate is open: those of the text's first words first. */
	take({ patterns, firsts, ends, sentences }: HitRow, at: number, row: WordRow): void {
		if (!this.isOpen) return;
		const pattern = patterns[at] ?? 0;
		const signal = this.signals[pattern - this.from];
		if (signal === undefined) return;
		const first = firsts[at] ?? 0;
		this.add({
			signal,
			pattern,
			first,
			sentence: sentences[at] ?? 0,
			start: row.starts[first] ?? 0,
			end: row.ends[(ends[at] ?? 0) - 1] ?? 0,
			isDenied: isDenied(row, first),
		});
	}

	/** Ends a text. */
	finish(text: string): void {
		this.readings.set(text, this.hits);
		this.hits = [];
		this.isOpen = false;
	}

	/** A word's hits stand by their patterns, each once: as it fits what was found first, a term that begins there. */
	private add(hit: SignalHit<Signal>): void {
		const { hits } = this;
		let at = hits.length;
		for (; at > 0; at--) {
			const before = hits[at - 1];
			if (!before || before.first < hit.first || before.pattern < hit.pattern) break;
			if (before.pattern === hit.pattern) {
				hits[at - 1] = hit;
				return;
			}
		}
		if (at === hits.length) hits.push(hit);
		else hits.splice(at, 0, hit);
	}
}

/** True when one of the three words before denies a word, with no pause between. */
function isDenied({ marks }: WordRow, first: number): boolean {
	for (let at = first; at > first - 3 && ((marks[at] ?? 0) & MARK.LEAD) === 0; at--) {
		if (((marks[at - 1] ?? 0) & MARK.NEGATION) !== 0) return true;
	}
	return false;
}
