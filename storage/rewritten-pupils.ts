import { z } from "zod";
import type { Pupil } from "../rules/domain/pupil";
import type { Database } from "./database";
import { type PupilMark, pupilMark } from "./pupil-marks";

/** A pupil of the present roster as changed by hand, and what is left of the mark. */
export interface RewrittenPupil {
	readonly pupil: Pupil;
	readonly mark: PupilMark | null;
}

// A pupil who cannot be read stays in the place of the one before: then he is damaged, and not as before.
const row = z.object({
	key: z.string(),
	pupil: z.unknown().optional(),
	mark: pupilMark.nullable().catch(null),
});

interface PupilRows {
	readonly pupils: readonly unknown[];
	readonly marks: readonly PupilMark[];
}

/**
 * Keeps a pupil as changed by hand beside the roster's record, which holds everybody and is large;
 * gives how many are kept so. Belongs into a transaction.
 */
export async function putRewritten(
	database: Database,
	{ pupil, mark }: RewrittenPupil,
): Promise<number> {
	await database.rewrittenPupils.put({ key: pupil.key, pupil, mark });
	return database.rewrittenPupils.count();
}

/** The present roster's rows with those who were changed by hand in their places. */
export async function withRewritten<Rows extends PupilRows>(
	database: Database,
	rows: Rows,
): Promise<Rows> {
	const rewritten = z.array(row).parse(await database.rewrittenPupils.toArray());
	if (rewritten.length === 0) return rows;
	const byKey = new Map(rewritten.map((one) => [one.key, one]));
	const marks = rewritten.flatMap(({ mark }) => mark ?? []);
	return {
		...rows,
		pupils: rows.pupils.map((one) => {
			const found = byKey.get(keyOf(one));
			return found ? found.pupil : one;
		}),
		marks: [...rows.marks.filter(({ key }) => !byKey.has(key)), ...marks],
	};
}

function keyOf(pupil: unknown): string {
	const has = typeof pupil === "object" && pupil !== null && "key" in pupil;
	return has && typeof pupil.key === "string" ? pupil.key : "";
}
