import type { readTrip } from "./trip-signals";

type Hit = ReturnType<typeof readTrip>[number];
type Signs = ReadonlySet<Hit["signal"]>;

/** Sentences of what is over, of school itself, or only of lessons and imagination. */
export function closedSentences(hits: readonly Hit[]): ReadonlySet<number> {
	const signsOf = new Map<number, Set<Hit["signal"]>>();
	for (const { signal, sentence } of hits) {
		const known = signsOf.get(sentence);
		if (known) known.add(signal);
		else signsOf.set(sentence, new Set([signal]));
	}
	const closed = new Set<number>();
	for (const [sentence, signs] of signsOf) {
		if (isClosed(signs)) closed.add(sentence);
		if (signs.has("aside")) closed.add(sentence - 1);
	}
	return closed;
}

function isClosed(signs: Signs): boolean {
	if (signs.has("imagined")) return true;
	const isAhead = signs.has("ahead");
	const isGoing = signs.has("arrived") || (isAhead && !signs.has("gone"));
	if (signs.has("over") && !isGoing) return true;
	if (signs.has("home") && !signs.has("underway")) return true;
	return signs.has("shown") && !isAhead && !isOpen(signs);
}

const isOpen = (signs: Signs): boolean =>
	signs.has("coming") || signs.has("happening") || signs.has("underway") || signs.has("arrived");
