import type { SignalHit } from "./grammar/signal-hit";

/** The hits of a sentence stand together: where those of the one at `from` end. */
export function endOfSentence(hits: readonly SignalHit<string>[], from: number): number {
	const sentence = hits[from]?.sentence;
	let at = from + 1;
	while (at < hits.length && hits[at]?.sentence === sentence) at++;
	return at;
}
