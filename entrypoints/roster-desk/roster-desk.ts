import type { School } from "../../rules/domain/school";
import {
	changePupil,
	type HeldPupil,
	type PupilChange,
	type StoredChange,
	withdrawConsents,
} from "../../storage/change-pupils";
import { type ChangeCounts, countChanges } from "../../storage/count-changes";
import type { Database } from "../../storage/database";
import { foreseeRestoring } from "../../storage/foresee-changes";
import { findPostsToReview, type PostToReview } from "../../storage/posts-to-review";
import { deleteExpired } from "../../storage/retention";
import { restorePreviousRoster, retireRoster } from "../../storage/roster";
import { readRevision } from "../../storage/roster-rows";
import type { DeskRequests } from "./desk-protocol";
import { type HeldRoster, heldPupil, readRosterAt, withChange } from "./held-roster";
import { PupilShelf, type PupilsAsked, type PupilsFound } from "./pupil-shelf";

/** The roster in store, read once and held for as long as nobody changes it. */
export class RosterDesk {
	readonly #database: Database;
	#held: HeldRoster | null = null;

	constructor(database: Database) {
		this.#database = database;
	}

	async look(): Promise<DeskRequests["look"]["result"]> {
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
		const { key } = change.now;
		return this.#rewrite(key, (held) => changePupil(this.#database, change, held));
	}

	withdraw({ key }: { readonly key: string }): Promise<PupilChange | null> {
		return this.#rewrite(key, (held) => withdrawConsents(this.#database, key, held));
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

	async #rewrite(
		key: string,
		store: (held: HeldPupil | undefined) => Promise<StoredChange | null>,
	): Promise<PupilChange | null> {
		const done = await store(this.#held ? heldPupil(this.#held, key) : undefined);
		if (!done) return null;
		this.#held &&= withChange(this.#held, done);
		return { was: done.was, now: done.now };
	}
}
