import type { readRemarks } from "./remark-signals";

type Remarks = ReturnType<typeof readRemarks>;

/** The signs of a text but for those that share words with a harmless saying. */
export function withoutHarmless(hits: Remarks): Remarks {
	const harmless = hits.filter(({ signal }) => signal === "harmless");
	if (harmless.length === 0) return hits;
	const marks = new Uint8Array(harmless.reduce((most, { end }) => Math.max(most, end), 0));
	for (const { start, end } of harmless) marks.fill(1, start, end);
	return hits.filter(({ start, end }) => !marks.subarray(start, end).includes(1));
}
