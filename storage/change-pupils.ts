import { type Pupil, pupil } from "../rules/domain/pupil";
import type { Database } from "./database";
import { markAfter } from "./pupil-marks";
import { inOneStep, putPresent, readRoster } from "./roster-rows";

/**
 * Changes one pupil of the present roster by hand, in force at once: roster, mark and index in one
 * transaction. Gives the pupil as it was, for undoing; null when nobody has the key.
 */
export async function putPupil(database: Database, changed: Pupil): Promise<Pupil | null> {
	const sound = pupil.parse(changed);
	return inOneStep(database, async () => {
		const stored = await readRoster(database, "present");
		if (stored.status !== "found") return null;
		const { pupils, marks } = stored.value;
		const was = pupils.find(({ key }) => key === sound.key);
		if (!was) return null;
		const isOfPupil = ({ key }: { readonly key: string }) => key === sound.key;
		const mark = markAfter(was, sound, marks.find(isOfPupil));
		const others = marks.filter((one) => !isOfPupil(one));
		await putPresent(database, {
			...stored.value,
			pupils: pupils.map((one) => (one === was ? sound : one)),
			marks: mark ? [...others, mark] : others,
		});
		return was;
	});
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
