import { z } from "zod";
import { type Pupil, purpose } from "../rules/domain/pupil";

/** What was changed by hand about one pupil. It outlives newer rosters until it is changed back. */
export const pupilMark = z.strictObject({
	key: z.string().min(1),
	knownAs: z.string().optional(),
	doNotShow: z.boolean().optional(),
	/** Purposes for which consent was withdrawn here. */
	refused: z.array(purpose),
});
export type PupilMark = Readonly<z.infer<typeof pupilMark>>;

/** The mark after a pupil was changed by hand; null when nothing is left of it. */
export function markAfter(was: Pupil, now: Pupil, mark: PupilMark | undefined): PupilMark | null {
	const before = new Set(mark?.refused);
	const refused = purpose.options.filter((one) => {
		const isRefused = now.consent[one] === "refused";
		return isRefused && (before.has(one) || was.consent[one] !== "refused");
	});
	const knownAs = now.knownAs === was.knownAs ? mark?.knownAs : now.knownAs || undefined;
	const doNotShow = now.doNotShow === was.doNotShow ? mark?.doNotShow : now.doNotShow || undefined;
	if (refused.length === 0 && knownAs === undefined && doNotShow === undefined) return null;
	return {
		key: now.key,
		refused,
		...(knownAs === undefined ? {} : { knownAs }),
		...(doNotShow === undefined ? {} : { doNotShow }),
	};
}

/** A pupil of a newer roster with what was changed by hand before. */
export function applyMark(pupil: Pupil, mark: PupilMark | undefined): Pupil {
	if (!mark) return pupil;
	const refused = Object.fromEntries(mark.refused.map((one) => [one, "refused" as const]));
	return {
		...pupil,
		knownAs: mark.knownAs ?? pupil.knownAs,
		doNotShow: mark.doNotShow ?? pupil.doNotShow,
		consent: { ...pupil.consent, ...refused },
	};
}

/** A roster with marks that were made on another one: a withdrawal is not undone with the list. */
export function withMarks<Rows extends Marked>(rows: Rows, marks: readonly PupilMark[]): Rows {
	const newer = new Map(marks.map((mark) => [mark.key, mark]));
	return {
		...rows,
		pupils: rows.pupils.map((pupil) => applyMark(pupil, newer.get(pupil.key))),
		marks: [...rows.marks.filter(({ key }) => !newer.has(key)), ...marks],
	};
}

interface Marked {
	readonly pupils: readonly Pupil[];
	readonly marks: readonly PupilMark[];
}
