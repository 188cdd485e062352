import type { TextRange } from "../../domain/text-range";
import type { SignalHit } from "./grammar/signal-hit";
import { kindWeights, otherWeights, targetWeights } from "./stance-weights";

const kindOf = new Map<string, number>(Object.entries(kindWeights));
const targetOf = new Map<string, number>(Object.entries(targetWeights));
const otherOf = new Map<string, number>(Object.entries(otherWeights));

/** These are meant even alone. */
const telling: ReadonlySet<string> = new Set([
	"irony",
	"knowing",
	"rhetoric",
	"wish",
	"understated",
]);
/** These as well where much else speaks for a remark; any other kind may stand in any post. */
const halfTelling: ReadonlySet<string> = new Set(["weary", "evident"]);
/** More kinds than these say no more. */
const mostKinds = 3;
/** A stance and whom it is about, in one sentence. */
const pairWeight = 2.5;
/** A stance about somebody named a sentence before or after. */
const nearWeight = 2;
/** From this sum on a text puts somebody down. */
const enough = 6;
const muchMore = 8;

/** Who hints at "some of you" names somebody as well. */
const isTarget = (signal: string): boolean => targetOf.has(signal) || signal === "hint";

/** Children named in another sentence are seldom meant. */
const isBlamed = (signal: string): boolean => isTarget(signal) && signal !== "pupils";

/** Where a text puts somebody down by its tone: the sentence's words from the first sign to the last. */
export function putDownIn(hits: readonly SignalHit<string>[]): TextRange | null {
	const meant = hits.filter((hit) => hit.signal !== "scorn" || !hit.isDenied);
	const aimed = new Set(
		meant.filter(({ signal }) => isTarget(signal)).map(({ sentence }) => sentence),
	);
	const kinds = meant.filter(({ signal }) => kindOf.has(signal));
	const paired = kinds.find(({ sentence }) => aimed.has(sentence));
	const blamed = new Set(
		meant.filter(({ signal }) => isBlamed(signal)).map(({ sentence }) => sentence),
	);
	const meantHere =
		paired ?? kinds.find(({ signal, sentence }) => isNear(signal, sentence, blamed));
	const signs = signsIn(meant);
	if (!meantHere || !isPutDown(signs, paired ? pairWeight : nearWeight)) return null;
	const around = meant.filter(
		({ signal, sentence }) =>
			sentence === meantHere.sentence && (kindOf.has(signal) || isTarget(signal)),
	);
	const start = around.reduce((least, hit) => Math.min(least, hit.start), meantHere.start);
	const end = around.reduce((most, hit) => Math.max(most, hit.end), meantHere.end);
	return { start, end };
}

/** The signs of a text; words that end together are one kind of stance, the weightiest. */
function signsIn(hits: readonly SignalHit<string>[]): ReadonlySet<string> {
	const kinds = new Map<number, SignalHit<string>>();
	for (const hit of hits) {
		const other = kinds.get(hit.end);
		if (kindOf.has(hit.signal) && weightOf(hit) > weightOf(other)) kinds.set(hit.end, hit);
	}
	const others = hits.filter(({ signal }) => !kindOf.has(signal));
	return new Set([...others, ...kinds.values()].map(({ signal }) => signal));
}

const weightOf = (hit: SignalHit<string> | undefined): number =>
	hit ? (kindOf.get(hit.signal) ?? 0) : 0;

/** Said of whom the sentence before or after names. */
const isNear = (signal: string, sentence: number, aimed: ReadonlySet<number>): boolean =>
	telling.has(signal) && (aimed.has(sentence - 1) || aimed.has(sentence + 1));

function isPutDown(signs: ReadonlySet<string>, together: number): boolean {
	const kinds = [...signs].filter((sign) => kindOf.has(sign));
	const score = together + sumOfKinds(kinds) + sumOfOthers(signs);
	if (kinds.length > 1 || signs.has("never")) return score >= enough;
	return kinds.some(
		(kind) =>
			(telling.has(kind) && score >= enough) || (halfTelling.has(kind) && score >= muchMore),
	);
}

function sumOfKinds(kinds: readonly string[]): number {
	const weights = kinds.map((kind) => kindOf.get(kind) ?? 0).sort((a, b) => b - a);
	return weights.slice(0, mostKinds).reduce((sum, weight) => sum + weight, 0);
}

function sumOfOthers(signs: ReadonlySet<string>): number {
	return [...signs].reduce((sum, sign) => sum + (targetOf.get(sign) ?? otherOf.get(sign) ?? 0), 0);
}
