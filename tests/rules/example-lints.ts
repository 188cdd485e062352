import type { GrammarLint } from "../../rules/domain/grammar-lint";
import type { Example } from "../../rules/engine/example";
import grammar from "../../rules/grammar";

const { pass, flag } = grammar.examples;
const examples: readonly Example[] = [...pass, ...flag];

/** What the examples of the grammar rule say about words, wherever these stand in a text. */
export function exampleLintsIn(text: string): readonly GrammarLint[] {
	return examples.flatMap(({ lints = [] }) =>
		lints.flatMap(({ words, kind, replacements, reason = "Look again." }): GrammarLint[] => {
			const start = indexOfWhole(text, words);
			const range = { start, end: start + words.length };
			return start < 0 ? [] : [{ range, kind, reason, replacements: [...replacements] }];
		}),
	);
}

function indexOfWhole(text: string, words: string): number {
	const isLetter = (sign: string) => /\p{L}/u.test(sign);
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
		if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + words.length))) return at;
	}
	return -1;
}
