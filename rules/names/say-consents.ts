import type { Purpose } from "../domain/pupil";
import type { ConsentTerms } from "./judge-consent";

const uses = {
	photo: "to be shown in a picture",
	name: "to be named",
	work: "to have work shown",
	achievement: "to have an achievement told",
} as const satisfies Record<Purpose, string>;

const unanswered = {
	refused: "no answer counts as no",
	given: "no answer counts as yes",
} as const;

/** Which consents are asked for, and what a missing answer counts as. */
export function sayConsents(
	{ purposes, unknown, photoListForNames }: ConsentTerms,
	cases: readonly string[] | null,
): string[] {
	if (cases !== null) return [];
	const asked = purposes.map((purpose) => `${uses[purpose]} (${unanswered[unknown[purpose]]})`);
	return [
		...(asked.length > 0 ? [`Consents asked for: ${asked.join(", ")}.`] : []),
		...(photoListForNames ? ["The one for pictures also decides who may be named alone."] : []),
	];
}
