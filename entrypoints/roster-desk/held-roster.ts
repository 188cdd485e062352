import type { Pupil } from "../../rules/domain/pupil";
import type { HeldPupil, StoredChange } from "../../storage/change-pupils";
import { countPupils } from "../../storage/count-pupils";
import type { Database } from "../../storage/database";
import type { Stored } from "../../storage/parse-stored";
import type { PupilMark } from "../../storage/pupil-marks";
import { readRoster } from "../../storage/roster-rows";
import type { RosterOverview } from "./desk-protocol";
import { listGroups } from "./list-groups";
import { PupilShelf } from "./pupil-shelf";

/** A revision of the roster in store, as the desk holds it. */
export interface HeldRoster {
	readonly revision: string | null;
	readonly overview: Stored<RosterOverview>;
	readonly pupils: readonly Pupil[];
	readonly marks: readonly PupilMark[];
	readonly shelf: PupilShelf;
}

/** Reads the roster in store. `revision`: as told before the reading, so that a change made meanwhile is noticed at the next look. */
export async function readRosterAt(
	revision: string | null,
	database: Database,
): Promise<HeldRoster> {
	const stored = await readRoster(database, "present");
	if (stored.status !== "found") {
		return { revision, overview: stored, pupils: [], marks: [], shelf: new PupilShelf([]) };
	}
	const { facts, damaged, pupils, marks } = stored.value;
	const overview = { facts, damaged, counts: countPupils(pupils), ...listGroups(pupils) };
	const shelf = new PupilShelf(pupils);
	return { revision, overview: { status: "found", value: overview }, pupils, marks, shelf };
}

/** A pupil as held, for whoever changes him; undefined when nobody has the key. */
export function heldPupil(
	{ revision, pupils, marks }: HeldRoster,
	key: string,
): HeldPupil | undefined {
	const pupil = pupils.find((one) => one.key === key);
	return pupil && { pupil, mark: marks.find((one) => one.key === key), revision };
}

/** The roster after a change of one pupil; as it was, and so out of date, if that was over another revision. */
export function withChange(
	held: HeldRoster,
	{ now, mark, over, revision }: StoredChange,
): HeldRoster {
	const { overview } = held;
	if (over === null || over !== held.revision || overview.status !== "found") return held;
	const pupils = held.pupils.map((one) => (one.key === now.key ? now : one));
	const others = held.marks.filter(({ key }) => key !== now.key);
	return {
		revision,
		overview: {
			status: "found",
			// Nobody changes class or year by hand.
			value: { ...overview.value, counts: countPupils(pupils) },
		},
		pupils,
		marks: mark ? [...others, mark] : others,
		shelf: new PupilShelf(pupils),
	};
}
