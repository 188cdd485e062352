import { type Pupil, pupil, purpose } from "../rules/domain/pupil";
import type { Database } from "./database";
import { markAfter, type PupilMark } from "./pupil-marks";
import { putRewritten } from "./rewritten-pupils";
import { inOneStep, putPresent, readRevision, readRoster, renewRevision } from "./roster-rows";

/** A pupil before and after a change by hand: what is alike in both is nobody's change. */
export interface PupilChange {
	readonly was: Pupil;
	readonly now: Pupil;
}

/** A change as it was stored: over which revision of the roster, and which one that gave. */
export interface StoredChange extends PupilChange {
	readonly mark: PupilMark | null;
	readonly over: string | null;
	readonly revision: string;
}

/** A pupil as read before, which spares reading everybody again while that revision is in store. */
export interface HeldPupil {
	readonly pupil: Pupil;
	readonly mark: PupilMark | undefined;
	readonly revision: string | null;
}

/** With so many kept beside it the roster's record is written anew. */
const mostRewritten = 200;

/**
 * Changes one pupil of the present roster by hand, in force at once. What somebody else has changed
 * since `was` stays. Gives the pupil as stored before and after; null when nobody has the key.
 */
export async function changePupil(
	database: Database,
	change: PupilChange,
	held?: HeldPupil,
): Promise<StoredChange | null> {
	const { key } = pupil.parse(change.now);
	return rewritePupil(database, { key, held }, (stored) => changedBy(stored, change));
}

/** Withdraws every consent of a pupil, whatever was given since anybody looked; otherwise as `changePupil`. */
export function withdrawConsents(
	database: Database,
	key: string,
	held?: HeldPupil,
): Promise<StoredChange | null> {
	return rewritePupil(database, { key, held }, (stored) => ({
		...stored,
		consent: { photo: "refused", name: "refused", work: "refused", achievement: "refused" },
	}));
}

interface WhoToRewrite {
	readonly key: string;
	readonly held: HeldPupil | undefined;
}

/** Pupil, mark and revision in one transaction. */
function rewritePupil(
	database: Database,
	who: WhoToRewrite,
	rewrite: (stored: Pupil) => Pupil,
): Promise<StoredChange | null> {
	return inOneStep(database, async () => {
		const over = await readRevision(database, "present");
		const stored = await findPupil(database, who, over);
		if (!stored) return null;
		const { pupil: was } = stored;
		const now = rewrite(was);
		const mark = markAfter(was, now, stored.mark);
		const revision = await renewRevision(database);
		const count = await putRewritten(database, { pupil: now, mark });
		const isFolded = count >= mostRewritten;
		return { was, now, mark, over, revision: isFolded ? await fold(database) : revision };
	});
}

async function findPupil(
	database: Database,
	{ key, held }: WhoToRewrite,
	revision: string | null,
): Promise<Omit<HeldPupil, "revision"> | null> {
	if (held && revision !== null && held.revision === revision) return held;
	const stored = await readRoster(database, "present");
	if (stored.status !== "found") return null;
	const { pupils, marks } = stored.value;
	const found = pupils.find((one) => one.key === key);
	return found ? { pupil: found, mark: marks.find((one) => one.key === key) } : null;
}

/** Puts those who were changed by hand among all others again; gives the revision. */
async function fold(database: Database): Promise<string> {
	const stored = await readRoster(database, "present");
	if (stored.status !== "found") throw new Error("The roster cannot be read.");
	return putPresent(database, stored.value);
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
