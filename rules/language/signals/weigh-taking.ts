import type { TextRange } from "../../domain/text-range";
import type { SignalHit } from "./grammar/signal-hit";
import { actWeights, otherWeights, thingWeights } from "./taking-weights";

type Hit = SignalHit<string>;

const thingOf = new Map<string, number>(Object.entries(thingWeights));
const actOf = new Map<string, number>(Object.entries(actWeights));
const weightOf = new Map<string, number>([...thingOf, ...actOf, ...Object.entries(otherWeights)]);
const weigh = (signal: string): number => weightOf.get(signal) ?? 0;

/** Said of its own sentence alone; all else may be told in the one before or behind. */
const near: ReadonlySet<string> = new Set(["own", "taught"]);
/** From this sum on something is passed on without a right to it. */
const enough = 4.5;

/** The sentences that pass on what others made, each with its words from the first sign to the last. */
export function takingsIn(hits: readonly Hit[]): ReadonlyMap<number, TextRange> {
	const bySentence = groupSigns(hits);
	const takings = new Map<number, TextRange>();
	for (const [sentence, here] of bySentence) {
		const around = [bySentence.get(sentence - 1), bySentence.get(sentence + 1)];
		const beside = around.flatMap((hits) => hits ?? []).filter(({ signal }) => !near.has(signal));
		const told = here.filter(({ signal }) => weigh(signal) > 0);
		if (told.length === 0 || !isTaking([...here, ...beside])) continue;
		takings.set(sentence, {
			start: told.reduce((least, { start }) => Math.min(least, start), Infinity),
			end: told.reduce((most, { end }) => Math.max(most, end), 0),
		});
	}
	return takings;
}

/** The signs of each sentence; a right that is said to be lacking is none. */
function groupSigns(hits: readonly Hit[]): ReadonlyMap<number, readonly Hit[]> {
	const bySentence = new Map<number, Hit[]>();
	let lackingEnd = 0;
	for (const hit of hits) {
		const weight = weigh(hit.signal);
		if (hit.signal === "lacking") lackingEnd = Math.max(lackingEnd, hit.end);
		if (weight === 0 || (weight < 0 && (hit.isDenied || hit.start < lackingEnd))) continue;
		const others = bySentence.get(hit.sentence);
		if (others) others.push(hit);
		else bySentence.set(hit.sentence, [hit]);
	}
	return bySentence;
}

/** True where a thing, an act and what is said of a right to it add up. */
function isTaking(hits: readonly Hit[]): boolean {
	const signs = [...new Set(hits.map(({ signal }) => signal))];
	if (!signs.some((sign) => thingOf.has(sign)) || !signs.some((sign) => actOf.has(sign)))
		return false;
	return signs.reduce((sum, sign) => sum + weigh(sign), 0) >= enough;
}
