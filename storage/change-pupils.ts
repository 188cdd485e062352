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
 * Changes one pupil of the present roster by hand, in force at once. What somebody else has changed
 * since `was` stays. Gives the pupil as stored before and after; null when nobody has the key.
 */
export async function changePupil(
	database: Database,
	change: PupilChange,
): Promise<PupilChange | null> {
	const { key } = pupil.parse(change.now);
	return rewritePupil(database, key, (stored) => changedBy(stored, change));
}

/** Withdraws every consent of a pupil, whatever was given since anybody looked; otherwise as `changePupil`. */
export function withdrawConsents(database: Database, key: string): Promise<PupilChange | null> {
	return rewritePupil(database, key, (stored) => ({
		...stored,
		consent: { photo: "refused", name: "refused", work: "refused", achievement: "refused" },
	}));
}

/** Roster, mark and index in one transaction. */
async function rewritePupil(
	database: Database,
	key: string,
	rewrite: (stored: Pupil) => Pupil,
): Promise<PupilChange | null> {
	return inOneStep(database, async () => {
		const stored = await readRoster(database, "present");
		if (stored.status !== "found") return null;
		const { pupils, marks } = stored.value;
		const was = pupils.find((one) => one.key === key);
		if (!was) return null;
		const now = rewrite(was);
		const mark = markAfter(
			was,
			now,
			marks.find((one) => one.key === key),
		);
		const others = marks.filter((one) => one.key !== key);
		await putPresent(database, {
			...stored.value,
			pupils: pupils.map((one) => (one === was ? now : one)),
			marks: mark ? [...others, mark] : others,
		});
		return { was, now };
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
