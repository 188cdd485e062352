import type { LintsIn } from "../rules/domain/grammar-lint";
import type { PostDraft } from "../rules/domain/post-draft";
import type { CompiledPolicy } from "../rules/engine/compile-policy";
import { textsToLint } from "../rules/engine/texts-to-lint";

/** Reads the grammar of a draft as far as the policy asks for it. Never rejects. */
export type ReadGrammar = (draft: PostDraft) => Promise<LintsIn>;

/** The checker is loaded at the first text that needs it; if it fails, standard error says so once. */
export function createGrammarReader(compiled: CompiledPolicy): ReadGrammar {
	let reading: Promise<(text: string) => Promise<ReturnType<LintsIn>>> | null = null;
	return async (draft) => {
		const known = new Map<string, ReturnType<LintsIn>>();
		for (const text of textsToLint(draft, compiled)) {
			reading ??= loadLinter();
			known.set(text, await (await reading)(text));
		}
		return (text) => known.get(text) ?? [];
	};
}

async function loadLinter() {
	try {
		const { createLinter } = await import("../entrypoints/grammar/create-linter");
		const main = import.meta.resolve("harper.js");
		return await createLinter(new URL("harper_wasm_slim_bg.wasm", main).href);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		process.stderr.write(`grammar is not checked: ${reason}\n`);
		return () => Promise.resolve([]);
	}
}
