import { type Pupil, type Purpose, purpose } from "../rules/domain/pupil";
import { pairPupils } from "./pair-pupils";

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
	/** Marked "do not show" now, newcomers among them. */
	readonly hidden: readonly Pupil[];
	/** No longer marked so. */
	readonly shown: readonly Pupil[];
}

/** Compares those who are at the school by two rosters, pupil by pupil. */
export function compareRosters(before: readonly Pupil[], after: readonly Pupil[]): RosterChanges {
	const [old, young] = [before.filter(isHere), after.filter(isHere)];
	const pairs = pairPupils(old, young);
	const staying = new Set(pairs.values());
	const wasHidden = new Set([...pairs].flatMap(([was, now]) => (was.doNotShow ? [now] : [])));
	const changes = (isChange: (was: boolean, now: boolean) => boolean) =>
		[...pairs].flatMap(([was, now]) =>
			purpose.options
				.filter((one) => isChange(was.consent[one] === "given", now.consent[one] === "given"))
				.map((one): ConsentChange => ({ pupil: now, purpose: one })),
		);
	return {
		joined: young.filter((pupil) => !staying.has(pupil)),
		left: old.filter((pupil) => !pairs.has(pupil)),
		given: changes((was, now) => !was && now),
		withdrawn: changes((was, now) => was && !now),
		hidden: young.filter((pupil) => pupil.doNotShow && !wasHidden.has(pupil)),
		shown: [...wasHidden].filter(({ doNotShow }) => !doNotShow),
	};
}

function isHere({ left }: Pupil): boolean {
	return !left;
}
