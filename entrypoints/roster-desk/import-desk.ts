import type { RosterChanges } from "../../storage/compare-rosters";
import { countChanges } from "../../storage/count-changes";
import type { Database } from "../../storage/database";
import { foreseeReplacement } from "../../storage/foresee-changes";
import { loadImportMemory, saveMapping } from "../../storage/import-memory";
import { replaceRoster } from "../../storage/roster";
import type { RosterMapping } from "../../storage/roster-import/columns/roster-mapping";
import type { ImportProgress } from "../../storage/roster-import/files/create-breath";
import type { RosterFile } from "../../storage/roster-import/files/raw-table";
import { inspectRoster } from "../../storage/roster-import/inspect-roster";
import type { RosterInspection } from "../../storage/roster-import/roster-inspection";
import { toRoster } from "../../storage/roster-import/to-roster";
import { dateOf } from "../background/date-of";
import type { DeskRequests, ImportReview } from "./desk-protocol";
import { editMapping } from "./edit-mapping";
import { PupilShelf, type PupilsAsked, type PupilsFound } from "./pupil-shelf";
import { specialFirst } from "./special-first";

type OnProgress = (progress: ImportProgress) => void;

/** More rows left out than that are counted and not shown. */
const shownRows = 500;

/** One import from the files to the stored roster. Nothing is stored before `store`. */
export class ImportDesk {
	readonly #database: Database;
	#files: readonly RosterFile[] = [];
	#mapping: RosterMapping = { format: 1, tables: [] };
	#salt = "";
	#inspection: RosterInspection | null = null;
	#shelf = new PupilShelf([]);
	/** When the roster was loaded that the review was compared with. */
	#over: string | null = null;

	constructor(database: Database) {
		this.#database = database;
	}

	async start(
		{ files }: DeskRequests["start"]["params"],
		onProgress: OnProgress,
	): Promise<ImportReview> {
		const { mapping, salt } = await loadImportMemory(this.#database);
		this.#files = await Promise.all(files.map(readFile));
		this.#mapping = mapping;
		this.#salt = salt;
		return this.#inspect(onProgress);
	}

	edit(
		{ table, edit }: DeskRequests["edit"]["params"],
		onProgress: OnProgress,
	): Promise<ImportReview> {
		this.#mapping = editMapping(this.#mapping, table, edit);
		return this.#inspect(onProgress);
	}

	list(asked: PupilsAsked): PupilsFound {
		return this.#shelf.find(asked);
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

	async #inspect(onProgress: OnProgress): Promise<ImportReview> {
		const inspection = await inspectRoster(this.#files, {
			today: dateOf(new Date()),
			mapping: this.#mapping,
			salt: this.#salt,
			onProgress,
		});
		const { pupils, ...others } = inspection;
		const changes = await this.#foresee(inspection);
		this.#inspection = inspection;
		this.#shelf = new PupilShelf(specialFirst(pupils));
		return {
			inspection: { ...others, rejectedRows: others.rejectedRows.slice(0, shownRows) },
			pupilCount: pupils.length,
			rejectedCount: others.rejectedRows.length,
			changes: changes && countChanges(changes),
		};
	}

	async #foresee({ pupils }: RosterInspection): Promise<RosterChanges | null> {
		const now = new Date().toISOString();
		const { changes, over } = await foreseeReplacement(this.#database, pupils, now);
		this.#over = over;
		return changes;
	}
}

async function readFile(file: File): Promise<RosterFile> {
	return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
