import type { SpokenOutcome } from "./outcome-words";
import { unansweredWords } from "./words";

/** The answer that nobody gave. */
export function unanswered(reason: keyof typeof unansweredWords): SpokenOutcome {
	const words = { title: unansweredWords[reason], basis: "" };
	return { outcome: { status: "unchecked", reason }, words };
}
