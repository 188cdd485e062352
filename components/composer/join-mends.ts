import type { Edit, Finding } from "../../rules/domain/finding";
import type { Place } from "./composer-adapter";

/** Edits of several findings that can be made in one step. */
export interface Mend {
	readonly place: Place;
	readonly findings: readonly [Finding, ...Finding[]];
	readonly edits: readonly Edit[];
}

/**
 * What "Mend all" does: for each text, the findings that have exactly one way to mend it and no
 * question, as far as their edits keep off one another.
 */
export function joinMends(findings: readonly Finding[]): readonly Mend[] {
	const mends = new Map<string, Mend>();
	for (const finding of findings) {
		const edits = onlyEdits(finding);
		if (!edits) continue;
		const { part, field, index } = finding;
		const place: Place = { part, field: field === "post" ? "text" : field, index };
		const key = JSON.stringify(place);
		const mend = mends.get(key);
		if (!mend) mends.set(key, { place, findings: [finding], edits });
		else if (!edits.some((edit) => mend.edits.some((other) => doTouch(edit, other)))) {
			const together = { findings: [...mend.findings, finding] as const };
			mends.set(key, { ...mend, ...together, edits: [...mend.edits, ...edits] });
		}
	}
	return [...mends.values()];
}

/** The number of findings that "Mend all" would settle. */
export function countMends(findings: readonly Finding[]): number {
	return joinMends(findings).reduce((sum, mend) => sum + mend.findings.length, 0);
}

function onlyEdits({ suggestions, question, field }: Finding): readonly Edit[] | null {
	const [only, ...others] = suggestions.filter(({ edits }) => edits.length > 0);
	if (!only || others.length > 0 || question || only.answers || field === "altText") return null;
	return only.edits;
}

/** Neighbours count as touching: which of two insertions at one place comes first would be chance. */
function doTouch(a: Edit, b: Edit): boolean {
	return a.start <= b.end && b.start <= a.end;
}
