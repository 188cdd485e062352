import { type Pupil, type Purpose, purpose } from "../rules/domain/pupil";

/** One pupil's consent for one purpose that is not what it was. */
export interface ConsentChange {
	readonly pupil: Pupil;
	readonly purpose: Purpose;
}

/** What a newer roster changes. `withdrawn`: was given and is no longer, for whatever cause. */
export interface RosterChanges {
	readonly joined: readonly Pupil[];
	readonly left: readonly Pupil[];
	readonly given: readonly ConsentChange[];
	readonly withdrawn: readonly ConsentChange[];
}

/** Compares two rosters pupil by pupil, by their keys. */
export function compareRosters(before: readonly Pupil[], after: readonly Pupil[]): RosterChanges {
	const old = byKey(before);
	const young = byKey(after);
	const staying = [...young].flatMap(([key, now]) => {
		const was = old.get(key);
		return was ? [{ was, now }] : [];
	});
	const changes = (isChange: (was: boolean, now: boolean) => boolean) =>
		staying.flatMap(({ was, now }) =>
			purpose.options
				.filter((one) => isChange(was.consent[one] === "given", now.consent[one] === "given"))
				.map((one): ConsentChange => ({ pupil: now, purpose: one })),
		);
	return {
		joined: [...young.values()].filter(({ key }) => !old.has(key)),
		left: [...old.values()].filter(({ key }) => !young.has(key)),
		given: changes((was, now) => !was && now),
		withdrawn: changes((was, now) => was && !now),
	};
}

/** Those who are at the school. */
function byKey(pupils: readonly Pupil[]): Map<string, Pupil> {
	return new Map(pupils.filter(({ left }) => !left).map((pupil) => [pupil.key, pupil]));
}
