import { readWords } from "../../text/read-words";
import { WordRow } from "../../text/word-row";
import { Grammar } from "./grammar";
import { HitRow } from "./hit-row";
import { type Code, packCode } from "./pattern-code";
import { SignalFinder } from "./signal-finder";
import type { SignalHit } from "./signal-hit";
import { UseStrips } from "./use-strips";
import { type Lexicon, Vocabulary } from "./vocabulary";

/** Grammars that are read together: each word of a text is looked up once for all that are in force. */
export class GrammarSet {
	private readonly row = new WordRow();
	private readonly hits = new HitRow();
	private readonly vocabulary = new Vocabulary();
	private readonly grammars: Grammar<string>[] = [];
	/** The grammar of each pattern. */
	private readonly grammarOf: Grammar<string>[] = [];
	private readonly patternCodes: Code[] = [];
	private finder: SignalFinder | null = null;

	/**
	 * Makes a reader of signals, each given by patterns over the words and classes of a lexicon (the
	 * notation stands in slot.ts). It takes any text and never fails. Without a signal of the `gate`
	 * a text has none. Time grows with the text alone.
	 */
	createReader<Signal extends string>(
		lexicon: Lexicon,
		signals: Readonly<Record<Signal, readonly string[]>>,
		gate: readonly NoInfer<Signal>[] = [],
	): (text: string) => readonly SignalHit<Signal>[] {
		let grammar: Grammar<Signal> | null = null;
		// A rule that is off costs nothing; nor does the start of the worker.
		return (text) => {
			grammar ??= this.enforce(new Grammar(lexicon, signals, gate, this.patternCodes.length));
			const known = grammar.hitsIn(text);
			if (known) return known;
			this.read(text);
			return grammar.hitsIn(text) ?? [];
		};
	}

	private enforce<Signal extends string>(grammar: Grammar<Signal>): Grammar<Signal> {
		this.vocabulary.addClasses(grammar.lexicon);
		for (const source of grammar.sources) {
			const code = this.vocabulary.addPattern(source, this.patternCodes.length);
			this.patternCodes.push(code);
			this.grammarOf.push(grammar);
		}
		this.grammars.push(grammar);
		this.finder = null;
		return grammar;
	}

	private read(text: string): void {
		this.finder ??= this.compile();
		readWords(text, this.row);
		this.finder.read();
		this.hand();
		for (const grammar of this.grammars) grammar.finish(text);
	}

	/** Hands the hits to their grammars, from the text's first word to its last. */
	private hand(): void {
		const { hits, row } = this;
		const { count, patterns } = hits;
		for (let at = 0; at < count; at++) this.grammarOf[patterns[at] ?? 0]?.meet(patterns[at] ?? 0);
		for (let at = count - 1; at >= 0; at--) this.grammarOf[patterns[at] ?? 0]?.take(hits, at, row);
	}

	private compile(): SignalFinder {
		const { vocabulary } = this;
		const knowledge = {
			words: new UseStrips((number) => vocabulary.useOfWord(number)),
			terms: new UseStrips((number) => vocabulary.useOfTerm(number)),
			keyCount: vocabulary.keyCount,
			cells: vocabulary.code.finish(),
			termCodes: Uint32Array.from(vocabulary.terms, ({ code }) => packCode(code)),
			patternCodes: Uint32Array.from(this.patternCodes, packCode),
		};
		return new SignalFinder(knowledge, this.row, this.hits);
	}
}
