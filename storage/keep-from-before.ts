import type { Pupil } from "../rules/domain/pupil";
import { pairPupils } from "./pair-pupils";
import { applyMark, type PupilMark } from "./pupil-marks";

/** A roster's pupils with what is known of them besides the list. */
export interface KeptPupils {
	readonly pupils: readonly Pupil[];
	readonly marks: readonly PupilMark[];
	readonly leavers: readonly { readonly key: string; readonly since: string }[];
}

/**
 * A newer list with what must not be lost of the older roster: changes made by hand, and pupils
 * who are on no list any more, marked as left since `now` (ISO date and time) or since before.
 */
export function keepFromBefore(
	pupils: readonly Pupil[],
	old: KeptPupils | null,
	now: string,
): KeptPupils {
	const before = old?.pupils ?? [];
	const pairs = pairPupils(before, pupils);
	const marks = marksOf(old?.marks ?? [], before, pairs);
	const markOf = new Map(marks.map((mark) => [mark.key, mark]));
	const keys = new Set(pupils.map(({ key }) => key));
	const gone = before
		.filter((pupil) => !pairs.has(pupil) && !keys.has(pupil.key))
		.map((pupil) => ({ ...pupil, left: true }));
	const since = new Map(old?.leavers.map((leaver) => [leaver.key, leaver.since]));
	return {
		pupils: [...pupils.map((pupil) => applyMark(pupil, markOf.get(pupil.key))), ...gone],
		marks,
		leavers: gone.map(({ key }) => ({ key, since: since.get(key) ?? now })),
	};
}

// A pupil known again by name has another key now, and so has the mark.
function marksOf(
	marks: readonly PupilMark[],
	before: readonly Pupil[],
	pairs: ReadonlyMap<Pupil, Pupil>,
): PupilMark[] {
	const byKey = new Map(before.map((pupil) => [pupil.key, pupil]));
	return marks.map((mark) => {
		const was = byKey.get(mark.key);
		const now = was && pairs.get(was);
		return now ? { ...mark, key: now.key } : mark;
	});
}
