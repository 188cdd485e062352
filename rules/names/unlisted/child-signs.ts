import type { KnownAround } from "../evidence/known-around";
import type { NameCase } from "../evidence/name-case";
import { awardSigns } from "./award-signs";
import type { ChildSign } from "./child-sign";
import { deedSigns } from "./deed-signs";
import { schoolSigns } from "./school-signs";

const signs: readonly ChildSign[] = [...schoolSigns, ...awardSigns, ...deedSigns];

/** How surely a child is spoken of. */
export function childSigns(given: NameCase, known: KnownAround): number {
	let points = 0;
	for (const sign of signs) points += sign(given, known);
	return points;
}
