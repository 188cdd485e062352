import { changePupil } from "../../storage/change-pupils";
import type { RosterChanges } from "../../storage/compare-rosters";
import { countChanges } from "../../storage/count-changes";
import type { Database } from "../../storage/database";
import { foreseeReplacement, foreseeRestoring } from "../../storage/foresee-changes";
import { loadImportMemory, saveMapping } from "../../storage/import-memory";
import { loadRoster, replaceRoster } from "../../storage/roster";
import type { RosterMapping } from "../../storage/roster-import/columns/roster-mapping";
import type { ImportProgress } from "../../storage/roster-import/files/create-breath";
import type { RosterFile } from "../../storage/roster-import/files/raw-table";
import { inspectRoster } from "../../storage/roster-import/inspect-roster";
import type { RosterInspection } from "../../storage/roster-import/roster-inspection";
import { toRoster } from "../../storage/roster-import/to-roster";
import { dateOf } from "../background/date-of";
import type { DeskRequests } from "./desk-protocol";
import { editMapping } from "./edit-mapping";

type OnProgress = (progress: ImportProgress) => void;

/** What files hold, and what that would change; null without a present roster. */
export interface FilesRead {
	readonly inspection: RosterInspection;
	readonly changes: RosterChanges | null;
}

/** One import from the files to the stored roster, and the roster in store. Nothing is stored before `store`. */
export class RosterDesk {
	readonly #database: Database;
	#files: readonly RosterFile[] = [];
	#mapping: RosterMapping = { format: 1, tables: [] };
	#salt = "";
	#inspection: RosterInspection | null = null;
	/** When the roster was loaded that the review was compared with. */
	#over: string | null = null;

	constructor(database: Database) {
		this.#database = database;
	}

	async start(
		{ files }: DeskRequests["start"]["params"],
		onProgress: OnProgress,
	): Promise<FilesRead> {
		const { mapping, salt } = await loadImportMemory(this.#database);
		this.#files = files;
		this.#mapping = mapping;
		this.#salt = salt;
		return this.#inspect(onProgress);
	}

	edit(
		{ table, edit }: DeskRequests["edit"]["params"],
		onProgress: OnProgress,
	): Promise<FilesRead> {
		this.#mapping = editMapping(this.#mapping, table, edit);
		return this.#inspect(onProgress);
	}

	async store({ date }: DeskRequests["store"]["params"]): Promise<DeskRequests["store"]["result"]> {
		const inspection = this.#inspection;
		if (!inspection || inspection.outcome === "refused") throw new Error("Nothing has been read.");
		const over = this.#over;
		// What another tab has changed by now counts, not what the review could know.
		const changes = await this.#foresee(inspection);
		const origin = {
			loadedAt: new Date().toISOString(),
			files: this.#files.map(({ name }) => name),
		};
		const isStored = await replaceRoster(this.#database, toRoster(inspection, date), origin, over);
		if (isStored) await saveMapping(this.#database, this.#mapping);
		return { isStored, changes: changes && countChanges(changes) };
	}

	read(): Promise<DeskRequests["read"]["result"]> {
		return loadRoster(this.#database);
	}

	put(change: DeskRequests["put"]["params"]): Promise<boolean> {
		return changePupil(this.#database, change);
	}

	comparePrevious(): Promise<RosterChanges | null> {
		return foreseeRestoring(this.#database);
	}

	async #inspect(onProgress: OnProgress): Promise<FilesRead> {
		const inspection = await inspectRoster(this.#files, {
			today: dateOf(new Date()),
			mapping: this.#mapping,
			salt: this.#salt,
			onProgress,
		});
		this.#inspection = inspection;
		return { inspection, changes: await this.#foresee(inspection) };
	}

	async #foresee({ pupils }: RosterInspection): Promise<RosterChanges | null> {
		const now = new Date().toISOString();
		const { changes, over } = await foreseeReplacement(this.#database, pupils, now);
		this.#over = over;
		return changes;
	}
}
