import { type Pupil, pupil, purpose } from "../rules/domain/pupil";
import type { Database } from "./database";
import { markAfter } from "./pupil-marks";
import { inOneStep, putPresent, readRoster } from "./roster-rows";

/** A pupil before and after a change by hand: what is alike in both is nobody's change. */
export interface PupilChange {
	readonly was: Pupil;
	readonly now: Pupil;
}

/**
 * Changes one pupil of the present roster by hand, in force at once: roster, mark and index in one
 * transaction. What somebody else has changed since `was` stays. False when nobody has the key.
 */
export async function changePupil(database: Database, change: PupilChange): Promise<boolean> {
	const { key } = pupil.parse(change.now);
	return inOneStep(database, async () => {
		const stored = await readRoster(database, "present");
		if (stored.status !== "found") return false;
		const { pupils, marks } = stored.value;
		const before = pupils.find((one) => one.key === key);
		if (!before) return false;
		const after = changedBy(before, change);
		const mark = markAfter(
			before,
			after,
			marks.find((one) => one.key === key),
		);
		const others = marks.filter((one) => one.key !== key);
		await putPresent(database, {
			...stored.value,
			pupils: pupils.map((one) => (one === before ? after : one)),
			marks: mark ? [...others, mark] : others,
		});
		return true;
	});
}

/** The stored pupil with what differs between `was` and `now`. */
function changedBy(stored: Pupil, { was, now }: PupilChange): Pupil {
	const consent = { ...stored.consent };
	for (const one of purpose.options) {
		if (was.consent[one] !== now.consent[one]) consent[one] = now.consent[one];
	}
	return {
		...stored,
		knownAs: was.knownAs === now.knownAs ? stored.knownAs : now.knownAs,
		doNotShow: was.doNotShow === now.doNotShow ? stored.doNotShow : now.doNotShow,
		consent,
	};
}

/** Forgets leavers who have been on no list since before an instant (ISO date and time); gives their number. */
export async function deleteLeaversBefore(database: Database, before: string): Promise<number> {
	return inOneStep(database, async () => {
		const stored = await readRoster(database, "present");
		if (stored.status !== "found") return 0;
		const { leavers, marks, pupils } = stored.value;
		const gone = new Set(leavers.filter(({ since }) => since < before).map(({ key }) => key));
		if (gone.size === 0) return 0;
		const isKept = ({ key }: { readonly key: string }) => !gone.has(key);
		await putPresent(database, {
			...stored.value,
			pupils: pupils.filter(isKept),
			marks: marks.filter(isKept),
			leavers: leavers.filter(isKept),
		});
		return gone.size;
	});
}
