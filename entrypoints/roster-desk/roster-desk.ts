import type { Pupil } from "../../rules/domain/pupil";
import { putPupil } from "../../storage/change-pupils";
import { compareRosters, type RosterChanges } from "../../storage/compare-rosters";
import type { Database } from "../../storage/database";
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

	async store({ date }: DeskRequests["store"]["params"]): Promise<number> {
		const inspection = this.#inspection;
		if (!inspection || inspection.outcome === "refused") throw new Error("Nothing has been read.");
		const origin = {
			loadedAt: new Date().toISOString(),
			files: this.#files.map(({ name }) => name),
		};
		await replaceRoster(this.#database, toRoster(inspection, date), origin);
		await saveMapping(this.#database, this.#mapping);
		return inspection.pupils.length;
	}

	read(): Promise<DeskRequests["read"]["result"]> {
		return loadRoster(this.#database);
	}

	put({ pupil }: DeskRequests["put"]["params"]): Promise<Pupil | null> {
		return putPupil(this.#database, pupil);
	}

	async comparePrevious(): Promise<RosterChanges | null> {
		const [present, previous] = await Promise.all([
			loadRoster(this.#database),
			loadRoster(this.#database, "previous"),
		]);
		if (previous.status !== "found") return null;
		const now = present.status === "found" ? present.value.roster.pupils : [];
		return compareRosters(now, previous.value.roster.pupils);
	}

	async #inspect(onProgress: OnProgress): Promise<FilesRead> {
		const inspection = await inspectRoster(this.#files, {
			today: dateOf(new Date()),
			mapping: this.#mapping,
			salt: this.#salt,
			onProgress,
		});
		this.#inspection = inspection;
		const present = await loadRoster(this.#database);
		const changes =
			present.status === "found"
				? compareRosters(present.value.roster.pupils, inspection.pupils)
				: null;
		return { inspection, changes };
	}
}
