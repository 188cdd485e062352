import { type Consent, type Pupil, type Purpose, purpose } from "../rules/domain/pupil";

/** How many pupils have which consent, by purpose. */
export type ConsentCounts = Readonly<Record<Purpose, Readonly<Record<Consent, number>>>>;

/** A roster in numbers. */
export interface PupilCounts {
	/** At the school. */
	readonly here: number;
	readonly left: number;
	/** Not to be shown, at the school or not. */
	readonly doNotShow: number;
	/** Of those at the school. */
	readonly consents: ConsentCounts;
}

/** Counts a roster's pupils by standing and consent. */
export function countPupils(pupils: readonly Pupil[]): PupilCounts {
	const here = pupils.filter(({ left }) => !left);
	return {
		here: here.length,
		left: pupils.length - here.length,
		doNotShow: pupils.filter(({ doNotShow }) => doNotShow).length,
		consents: countConsents(here),
	};
}

/** Counts how many gave, refused or did not answer, for each purpose. */
export function countConsents(pupils: readonly Pupil[]): ConsentCounts {
	const none = () => ({ given: 0, refused: 0, unknown: 0 });
	const counts = { photo: none(), name: none(), work: none(), achievement: none() };
	for (const { consent } of pupils)
		for (const one of purpose.options) counts[one][consent[one]] += 1;
	return counts;
}
