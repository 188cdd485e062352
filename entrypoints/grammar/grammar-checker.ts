import type { LintsIn } from "../../rules/domain/grammar-lint";
import { askLinter, type LinterPost } from "./ask-linter";
import { GrammarMemory } from "./grammar-memory";

/** What is known of texts' grammar. */
export interface GrammarAnswer {
	readonly lintsIn: LintsIn;
	/** What stands out: `awaited` comes in a moment, `loading` in seconds, `failed` not at all; else nothing does. */
	readonly grammar?: "awaited" | "loading" | "failed";
}

/** Asks about texts' grammar; never rejects. Without texts the checker is not touched. */
export type AskGrammar = (texts: readonly string[]) => Promise<GrammarAnswer>;

/** Says only what is known already. */
export const knowNoGrammar: AskGrammar = () => Promise.resolve({ lintsIn: () => [] });

/** The grammar checker as the background uses it; loaded when it is first asked about a text. */
export class GrammarChecker {
	readonly #memory = new GrammarMemory();
	readonly #open: () => Promise<LinterPost>;
	#isWarm = false;

	constructor(open: () => Promise<LinterPost>) {
		this.#open = open;
	}

	/** What is known at once: nobody waits. */
	readonly recall: AskGrammar = (texts) => {
		const isKnown = texts.every((text) => this.#memory.has(text));
		return Promise.resolve({
			lintsIn: this.#lintsIn,
			...(isKnown ? {} : { grammar: this.#isWarm ? "awaited" : "loading" }),
		});
	};

	/** What is known once the checker has read the texts. */
	readonly ask: AskGrammar = async (texts) => {
		const fresh = texts.filter((text) => !this.#memory.has(text));
		try {
			if (fresh.length > 0) await this.#read(fresh);
			return { lintsIn: this.#lintsIn };
		} catch {
			// The error may quote the post, so it goes nowhere; the next post tries again.
			this.#isWarm = false;
			return { lintsIn: this.#lintsIn, grammar: "failed" };
		}
	};

	readonly #lintsIn: LintsIn = (text) => this.#memory.lintsIn(text);

	async #read(texts: readonly string[]): Promise<void> {
		const lints = await askLinter(await this.#open(), texts);
		for (const [index, text] of texts.entries()) this.#memory.remember(text, lints[index] ?? []);
		this.#isWarm = true;
	}
}
