import { LastFew } from "../../text/last-few";
import { MARK, type WordRow } from "../../text/word-row";
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
	private readonly gate: ReadonlySet<Signal>;
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
		this.gate = new Set(gate.length > 0 ? gate : names);
	}

	/** The hits in a text by their first words, if it is one of the last few that were read. */
	hitsIn(text: string): readonly SignalHit<Signal>[] | undefined {
		return this.readings.get(text);
	}

	/** Takes the words from `first` to before `end` for a hit of a pattern. A text is read from its end. */
	take(pattern: number, first: number, end: number, sentence: number, row: WordRow): void {
		const signal = this.signals[pattern - this.from];
		if (signal === undefined) return;
		this.add({
			signal,
			pattern,
			first,
			sentence,
			start: row.starts[first] ?? 0,
			end: row.ends[end - 1] ?? 0,
			isDenied: isDenied(row, first),
		});
	}

	/** Ends a text: without a signal of the gate the others are none. */
	finish(text: string): void {
		const hits = this.hits.some(({ signal }) => this.gate.has(signal)) ? this.hits.reverse() : [];
		this.readings.set(text, hits);
		this.hits = [];
	}

	/** A word's hits stand by their patterns, each once, whether the word begins it or a term that begins there. */
	private add(hit: SignalHit<Signal>): void {
		const { hits } = this;
		let at = hits.length;
		while (hits[at - 1]?.first === hit.first && (hits[at - 1]?.pattern ?? 0) < hit.pattern) at--;
		const before = hits[at - 1];
		if (before?.first === hit.first && before.pattern === hit.pattern) return;
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
