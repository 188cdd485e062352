import { moveRange } from "../../components/composer/move-range";
import type { GrammarLint } from "../../rules/domain/grammar-lint";

/** A thread with alternative texts has some dozens; older ones are forgotten first. */
const maxTexts = 64;

/** The lints of texts checked lately, in memory only. */
export class GrammarMemory {
	readonly #lints = new Map<string, readonly GrammarLint[]>();

	has(text: string): boolean {
		return this.#lints.has(text);
	}

	remember(text: string, lints: readonly GrammarLint[]): void {
		this.#lints.delete(text);
		this.#lints.set(text, lints);
		const [oldest] = this.#lints.keys();
		if (this.#lints.size > maxTexts && oldest !== undefined) this.#lints.delete(oldest);
	}

	/**
	 * The lints of a text. For one not checked yet, those of its latest version that the change
	 * between the two did not touch: underlines stand still while their words do.
	 */
	lintsIn(text: string): readonly GrammarLint[] {
		const known = this.#lints.get(text);
		if (known) return known;
		for (const [earlier, lints] of [...this.#lints].reverse()) {
			const moved = lints.flatMap((lint) => {
				const range = moveRange(lint.range, earlier, text);
				return range ? [{ ...lint, range }] : [];
			});
			if (moved.length > 0) return moved;
		}
		return [];
	}
}
