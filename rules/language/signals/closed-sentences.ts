import { endOfSentence } from "./end-of-sentence";
import type { readTrip } from "./trip-signals";

type Hit = ReturnType<typeof readTrip>[number];

/** Signs of a sentence as bits of one number. */
const SIGN = {
	aside: 1,
	imagined: 2,
	over: 4,
	gone: 8,
	home: 16,
	shown: 32,
	ahead: 64,
	arrived: 128,
	underway: 256,
	coming: 512,
	happening: 1024,
} as const satisfies Partial<Record<Hit["signal"], number>>;
const bitOf = new Map<string, number>(Object.entries(SIGN));

const open = SIGN.coming | SIGN.happening | SIGN.underway | SIGN.arrived;

/** Sentences of what is over, of school itself, or only of lessons and imagination. */
export function closedSentences(hits: readonly Hit[]): ReadonlySet<number> {
	const closed = new Set<number>();
	for (let from = 0; from < hits.length; ) {
		const end = endOfSentence(hits, from);
		const sentence = hits[from]?.sentence ?? 0;
		const signs = signsIn(hits, from, end);
		if (isClosed(signs)) closed.add(sentence);
		if ((signs & SIGN.aside) !== 0) closed.add(sentence - 1);
		from = end;
	}
	return closed;
}

function signsIn(hits: readonly Hit[], from: number, end: number): number {
	let signs = 0;
	for (let at = from; at < end; at++) signs |= bitOf.get(hits[at]?.signal ?? "") ?? 0;
	return signs;
}

function isClosed(signs: number): boolean {
	const has = (sign: number) => (signs & sign) !== 0;
	if (has(SIGN.imagined)) return true;
	const isGoing = has(SIGN.arrived) || (has(SIGN.ahead) && !has(SIGN.gone));
	if (has(SIGN.over) && !isGoing) return true;
	if (has(SIGN.home) && !has(SIGN.underway)) return true;
	return has(SIGN.shown) && !has(SIGN.ahead | open);
}
