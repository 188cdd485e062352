import type { Pupil } from "../../rules/domain/pupil";
import type { School } from "../../rules/domain/school";
import { changePupil, type PupilChange, withdrawConsents } from "../../storage/change-pupils";
import { type ChangeCounts, countChanges } from "../../storage/count-changes";
import { countPupils } from "../../storage/count-pupils";
import type { Database } from "../../storage/database";
import { foreseeRestoring } from "../../storage/foresee-changes";
import type { Stored } from "../../storage/parse-stored";
import { findPostsToReview, type PostToReview } from "../../storage/posts-to-review";
import { deleteExpired } from "../../storage/retention";
import { loadRoster, restorePreviousRoster, retireRoster } from "../../storage/roster";
import { readRevision } from "../../storage/roster-rows";
import type { RosterOverview } from "./desk-protocol";
import { listGroups } from "./list-groups";
import { PupilShelf, type PupilsAsked, type PupilsFound } from "./pupil-shelf";

interface HeldRoster {
	readonly revision: string | null;
	readonly overview: Stored<RosterOverview>;
	readonly shelf: PupilShelf;
}

/** The roster in store, read once and held for as long as nobody changes it. */
export class RosterDesk {
	readonly #database: Database;
	#held: HeldRoster | null = null;

	constructor(database: Database) {
		this.#database = database;
	}

	async look(): Promise<Stored<RosterOverview>> {
		const revision = await readRevision(this.#database, "present");
		if (revision === null || revision !== this.#held?.revision) {
			this.#held = await readRosterAt(revision, this.#database);
		}
		return this.#held.overview;
	}

	/** Of the roster looked at last, however it has been changed since. */
	async list(asked: PupilsAsked): Promise<PupilsFound> {
		if (!this.#held) await this.look();
		return (this.#held?.shelf ?? new PupilShelf([])).find(asked);
	}

	put(change: PupilChange): Promise<PupilChange | null> {
		return changePupil(this.#database, change);
	}

	withdraw({ key }: { readonly key: string }): Promise<PupilChange | null> {
		return withdrawConsents(this.#database, key);
	}

	async retire(): Promise<null> {
		await retireRoster(this.#database, new Date().toISOString());
		return null;
	}

	restore(): Promise<boolean> {
		return restorePreviousRoster(this.#database, new Date().toISOString());
	}

	async deleteExpired(): Promise<null> {
		await deleteExpired(this.#database, new Date());
		return null;
	}

	async comparePrevious(): Promise<ChangeCounts | null> {
		const changes = await foreseeRestoring(this.#database);
		return changes && countChanges(changes);
	}

	reviewPosts(school: Pick<School, "accounts">): Promise<readonly PostToReview[]> {
		return findPostsToReview(this.#database, school);
	}
}

/** `revision`: as told before the reading, so that a change made meanwhile is noticed at the next look. */
async function readRosterAt(revision: string | null, database: Database): Promise<HeldRoster> {
	const stored = await loadRoster(database);
	if (stored.status !== "found") {
		return { revision, overview: stored, shelf: new PupilShelf([]) };
	}
	const { facts, damaged, roster } = stored.value;
	const overview = { facts, damaged, ...overviewOf(roster.pupils) };
	return {
		revision,
		overview: { status: "found", value: overview },
		shelf: new PupilShelf(roster.pupils),
	};
}

function overviewOf(pupils: readonly Pupil[]) {
	return { counts: countPupils(pupils), ...listGroups(pupils) };
}
