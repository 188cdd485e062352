import type { SignalHit } from "./grammar/signal-hit";
import { placeWeights, timeWeights, whoWeights } from "./trip-weights";

const placeOf = new Map<string, number>(Object.entries(placeWeights));
const timeOf = new Map<string, number>(Object.entries(timeWeights));
const whoOf = new Map<string, number>(Object.entries(whoWeights));

/** A place and a time in one sentence. */
const pairWeight = 3;
/** Two signs of a place say more than each alone. */
const placesWeight = 1.5;
/** Beside a sentence of what is over, the rest is likely to be as well. */
const closedWeight = -1;
/** From this sum on a text tells where children are or will be. */
const enough = 6;

/** True where signs of a place, a time and children add up, none of them telling alone. */
export function isTripBySigns(hits: readonly SignalHit<string>[], hasClosed: boolean): boolean {
	if (!hasPair(hits)) return false;
	const signs = new Set(hits.map(({ signal }) => signal));
	const places = [...signs].filter((sign) => placeOf.has(sign));
	const weights = [placeOf, timeOf, whoOf].flatMap((of) =>
		[...signs].map((sign) => of.get(sign) ?? 0),
	);
	const sum = weights.reduce((all, weight) => all + weight, pairWeight);
	const more = (places.length > 1 ? placesWeight : 0) + (hasClosed ? closedWeight : 0);
	return sum + more >= enough;
}

/** A place that nobody goes to may as well be a toy: beside a bare day it is no pair. */
const bare: ReadonlySet<string> = new Set(["venue", "event"]);
const loose: ReadonlySet<string> = new Set(["live", "dated"]);

function hasPair(hits: readonly SignalHit<string>[]): boolean {
	const sentencesOf = (is: (signal: string) => boolean) =>
		new Set(hits.filter(({ signal }) => is(signal)).map(({ sentence }) => sentence));
	const named = sentencesOf((signal) => bare.has(signal));
	const gone = sentencesOf((signal) => placeOf.has(signal) && !bare.has(signal));
	return hits.some(
		({ signal, sentence }) =>
			timeOf.has(signal) && (gone.has(sentence) || (named.has(sentence) && !loose.has(signal))),
	);
}
