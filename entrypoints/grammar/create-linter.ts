import {
	createBinaryModuleFromUrl,
	Dialect,
	type Lint,
	LocalLinter,
	SuggestionKind,
} from "harper.js";
import { type GrammarLint, grammarKind, type LintsIn } from "../../rules/domain/grammar-lint";
import { harperRules } from "./harper-rules";

/** Reads one text. Rejects when the checker cannot be loaded or breaks. */
export type LintText = (text: string) => Promise<ReturnType<LintsIn>>;

/** Loads Harper from the address of its binary: British English, plain text, no spelling. Takes about a second. */
export async function createLinter(binaryUrl: string): Promise<LintText> {
	const binary = createBinaryModuleFromUrl(binaryUrl, "slim");
	const linter = new LocalLinter({ binary, dialect: Dialect.British });
	await linter.setLintConfig(harperRules);
	return async (text) => {
		const lints = await linter.lint(text, { language: "plaintext" });
		return lints.flatMap(readLint);
	};
}

function readLint(lint: Lint): GrammarLint[] {
	// Counted in UTF-16 units, like everything here.
	const { start, end } = lint.span();
	const kind = grammarKind.safeParse(lint.lint_kind());
	const words = lint.get_problem_text();
	const replacements = lint.suggestions().map((suggestion) => {
		const by = suggestion.get_replacement_text();
		return suggestion.kind() === SuggestionKind.InsertAfter ? words + by : by;
	});
	const reason = lint.message().replace(/`([^`]*)`/g, "“$1”");
	// What a newer Harper calls by a new name is left out until it has been measured.
	return kind.success
		? [{ range: { start, end }, kind: kind.data, reason, replacements: [...new Set(replacements)] }]
		: [];
}
