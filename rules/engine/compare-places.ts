import type { Finding } from "../domain/finding";

const fieldOrder = { text: 0, altText: 1, poll: 2, post: 3 } as const;

/** Orders findings as their words stand in the draft. */
export function comparePlaces(a: Finding, b: Finding): number {
	return compareFields(a, b) || (a.range?.start ?? 0) - (b.range?.start ?? 0);
}

/** Zero for findings about one and the same text. */
export function compareFields(a: Finding, b: Finding): number {
	return a.part - b.part || fieldOrder[a.field] - fieldOrder[b.field] || a.index - b.index;
}
