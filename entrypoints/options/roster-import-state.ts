import { signal } from "@preact/signals";
import { loadImportMemory, saveMapping } from "../../storage/import-memory";
import { replaceRoster } from "../../storage/roster";
import { inspectRoster } from "../../storage/roster-import/inspect-roster";
import { limits } from "../../storage/roster-import/limits";
import type { RosterFile } from "../../storage/roster-import/raw-table";
import type {
	ImportProgress,
	InspectedTable,
	RosterInspection,
} from "../../storage/roster-import/roster-inspection";
import type { RosterMapping } from "../../storage/roster-import/roster-mapping";
import { toRoster } from "../../storage/roster-import/to-roster";
import { dateOf } from "../background/date-of";
import { editMapping, type MappingEdit } from "./edit-mapping";
import type { Change } from "./options-state";

/** Where an import stands. Nothing is stored before `confirm`. */
export type ImportStep =
	| { readonly step: "idle" }
	| { readonly step: "reading"; readonly progress: ImportProgress | null }
	| { readonly step: "refused"; readonly reason: string }
	| {
			readonly step: "review";
			readonly inspection: RosterInspection;
			readonly progress: ImportProgress | null;
	  }
	| { readonly step: "stored"; readonly pupilCount: number };

const nothingDecided: RosterMapping = { format: 1, tables: [] };

/** One import from the files to the stored roster. What the user does next overtakes what still runs. */
export class RosterImport {
	readonly now = signal<ImportStep>({ step: "idle" });
	readonly #change: Change;
	#files: readonly RosterFile[] = [];
	#mapping = nothingDecided;
	#salt = "";
	#running = new AbortController();

	constructor(change: Change) {
		this.#change = change;
	}

	/** Reads files and shows what they hold. */
	async start(chosen: readonly File[]): Promise<void> {
		const tooLarge = chosen.find(({ size }) => size > limits.fileBytes);
		if (tooLarge) {
			this.now.value = { step: "refused", reason: `${tooLarge.name} is larger than 50 MB.` };
			return;
		}
		this.now.value = { step: "reading", progress: null };
		this.#files = await Promise.all(chosen.map(readFile));
		await this.#change(async (database) => {
			const { mapping, salt } = await loadImportMemory(database);
			this.#mapping = mapping;
			this.#salt = salt;
		});
		await this.#inspect((progress) => ({ step: "reading", progress }));
	}

	/** Takes a decision about a table and reads the files anew by it. */
	async edit({ columns }: InspectedTable, edit: MappingEdit): Promise<void> {
		const headings = columns.map(({ heading }) => heading);
		this.#mapping = editMapping(this.#mapping, headings, edit);
		await this.#inspect((progress, now) => (now.step === "review" ? { ...now, progress } : now));
	}

	/** Stores the roster and the decisions. `date`: the ISO date on which the school's system gave the list. */
	async confirm(date: string): Promise<void> {
		const now = this.now.value;
		if (now.step !== "review") return;
		const { inspection } = now;
		const files = this.#files.map(({ name }) => name);
		const isStored = await this.#change(async (database) => {
			const origin = { loadedAt: new Date().toISOString(), files };
			await replaceRoster(database, toRoster(inspection, date), origin);
			await saveMapping(database, this.#mapping);
		});
		if (isStored) this.now.value = { step: "stored", pupilCount: inspection.pupils.length };
	}

	/** Forgets the files; nothing has been stored. */
	cancel(): void {
		this.#running.abort();
		this.#files = [];
		this.now.value = { step: "idle" };
	}

	async #inspect(stepAt: (progress: ImportProgress, now: ImportStep) => ImportStep): Promise<void> {
		this.#running.abort();
		this.#running = new AbortController();
		const { signal: own } = this.#running;
		const inspection = await inspectRoster(this.#files, {
			today: dateOf(new Date()),
			mapping: this.#mapping,
			salt: this.#salt,
			signal: own,
			onProgress: (progress) => {
				if (!own.aborted) this.now.value = stepAt(progress, this.now.value);
			},
		}).catch(() => null);
		if (!own.aborted) this.now.value = stepAfter(inspection);
	}
}

function stepAfter(inspection: RosterInspection | null): ImportStep {
	if (!inspection) return { step: "refused", reason: "The file could not be read." };
	if (inspection.outcome !== "refused") return { step: "review", inspection, progress: null };
	return { step: "refused", reason: inspection.reason ?? "The file is no roster." };
}

async function readFile(file: File): Promise<RosterFile> {
	return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
