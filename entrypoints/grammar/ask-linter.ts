import { z } from "zod";
import { type GrammarLint, grammarLint } from "../../rules/domain/grammar-lint";

/** Whoever passes texts on to the grammar checker: the worker that runs it, or the document that holds the worker. */
export interface LinterPost {
	postMessage(message: unknown, transfer: Transferable[]): void;
}

/** What the worker answers: the lints of each text in order, or null when the checker failed. */
const reply = z.array(z.array(grammarLint)).nullable();

/** Loading takes seconds on a slow laptop; whoever has not answered by now will not. */
const patience = 20_000;

/** Has texts checked. Rejects when the checker fails, is gone or does not answer within 20 s. */
export function askLinter(
	linter: LinterPost,
	texts: readonly string[],
): Promise<readonly (readonly GrammarLint[])[]> {
	const { port1, port2 } = new MessageChannel();
	return new Promise<unknown>((resolve, reject) => {
		const timer = setTimeout(() => reject(new Error("no answer")), patience);
		port1.onmessage = ({ data }: MessageEvent<unknown>) => {
			clearTimeout(timer);
			resolve(data);
		};
		linter.postMessage(texts, [port2]);
	})
		.finally(() => port1.close())
		.then((answer) => {
			const lints = reply.parse(answer);
			if (lints?.length !== texts.length) throw new Error("not checked");
			return lints;
		});
}
