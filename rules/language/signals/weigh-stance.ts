import type { TextRange } from "../../domain/text-range";
import type { SignalHit } from "./grammar/signal-hit";
import { kindWeights, otherWeights, targetWeights } from "./stance-weights";

type Hit = SignalHit<string>;

const kindOf = new Map<string, number>(Object.entries(kindWeights));
const targetOf = new Map<string, number>(Object.entries(targetWeights));
const weightOf = new Map<string, number>([...kindOf, ...targetOf, ...Object.entries(otherWeights)]);
const weigh = (signal: string): number => weightOf.get(signal) ?? 0;

/** The opposite is said where these are denied. */
const deniable: ReadonlySet<string> = new Set(["scorn", "jibe", "comparing", "delight"]);
/** The faintest kinds only add to others. */
const isTelling = (signal: string): boolean => (kindOf.get(signal) ?? 0) >= 1;
/** What happens to things, or to "them", is told without scorn more often. */
const isNamed = (signal: string): boolean =>
	targetOf.has(signal) && signal !== "they" && signal !== "conduct";
/** A way of putting down and whom, in one sentence. */
const pairWeight = 1;
/** Two ways of it say more than each. */
const togetherWeight = 1;
/** Who is glad exclaims; who grumbles seldom does. Hashtags tell nothing: a school may ask for them. */
const gladWeight = -1.5;
const gladSign = "!";
/** From this sum on a sentence puts somebody down. */
const enough = 3;

/** Where a text puts somebody down by its tone: its weightiest sentence's words from the first sign to the last. */
export function putDownIn(text: string, hits: readonly Hit[]): TextRange | null {
	const bySentence = groupSigns(hits);
	const tone = text.includes(gladSign) ? gladWeight : 0;
	let [most, weightiest]: [number, readonly Hit[]] = [enough, []];
	for (const [sentence, here] of bySentence) {
		if (!here.some(({ signal }) => isTelling(signal))) continue;
		const beside = [bySentence.get(sentence - 1), bySentence.get(sentence + 1)];
		const weight = tone + weighTogether(here, [...here, ...beside.flatMap((hits) => hits ?? [])]);
		if (weight < most || (weight === most && weightiest.length > 0)) continue;
		[most, weightiest] = [weight, here];
	}
	return rangeOf(weightiest.filter(({ signal }) => kindOf.has(signal) || targetOf.has(signal)));
}

/** The signs of each sentence; of kinds that begin or end in one word the weightiest. */
function groupSigns(hits: readonly Hit[]): ReadonlyMap<number, readonly Hit[]> {
	const meant = hits.filter(
		({ signal, isDenied }) => weightOf.has(signal) && !(isDenied && deniable.has(signal)),
	);
	const [starts, ends] = [new Map<number, string>(), new Map<number, string>()];
	for (const { signal, start, end } of meant) {
		if (!kindOf.has(signal)) continue;
		if (weigh(signal) > weigh(starts.get(start) ?? "")) starts.set(start, signal);
		if (weigh(signal) > weigh(ends.get(end) ?? "")) ends.set(end, signal);
	}
	const bySentence = new Map<number, Hit[]>();
	for (const hit of meant) {
		const { signal, start, end, sentence } = hit;
		if (kindOf.has(signal) && (starts.get(start) !== signal || ends.get(end) !== signal)) continue;
		const others = bySentence.get(sentence);
		if (others) others.push(hit);
		else bySentence.set(sentence, [hit]);
	}
	return bySentence;
}

/** What a sentence says together with those beside it. */
function weighTogether(here: readonly Hit[], around: readonly Hit[]): number {
	const signs = [...new Set(around.map(({ signal }) => signal))];
	const isPaired = here.some(({ signal }) => isNamed(signal));
	const isManifold = signs.filter(isTelling).length > 1;
	return signs.reduce(
		(sum, sign) => sum + weigh(sign),
		(isPaired ? pairWeight : 0) + (isManifold ? togetherWeight : 0),
	);
}

function rangeOf(hits: readonly Hit[]): TextRange | null {
	if (hits.length === 0) return null;
	return {
		start: hits.reduce((least, { start }) => Math.min(least, start), Infinity),
		end: hits.reduce((most, { end }) => Math.max(most, end), 0),
	};
}
