import type { Consent, Pupil, Purpose } from "../../rules/domain/pupil";
import type { ColumnRole } from "./column-role";
import type { Decision } from "./decision";
import type { RefusalKind } from "./file-refusal";
import type { RosterMapping } from "./roster-mapping";

export interface InspectOptions {
	/** ISO date: decides who has left and which answers have expired. */
	readonly today: string;
	readonly mapping?: RosterMapping | undefined;
	/** Kept on the laptop: makes the pupils' keys worthless elsewhere. */
	readonly salt?: string;
	readonly onProgress?: (progress: ImportProgress) => void;
	readonly signal?: AbortSignal;
}
/** How far the work is; `done` of `total` rows, or files while `reading`. */
export interface ImportProgress {
	readonly stage: "reading" | "understanding" | "joining";
	readonly done: number;
	readonly total: number;
}
export interface RejectedRow {
	readonly file: string;
	readonly sheet: string | null;
	readonly line: number;
	readonly reason: string;
}
/** One table as the mapping screen shows it: every column with its role and some of its cells. */
export interface InspectedTable {
	readonly file: string;
	readonly sheet: string | null;
	readonly title: string;
	readonly headerLine: number;
	readonly columns: readonly { heading: string; role: ColumnRole; samples: readonly string[] }[];
	readonly types: readonly { type: string; role: ColumnRole }[];
}
/** What the import understood; `refused` changes nothing and says why. */
export interface RosterInspection {
	readonly outcome: "ok" | "needs-decision" | "refused";
	readonly reason: string | null;
	readonly refusal: RefusalKind | null;
	readonly columns: Readonly<Record<string, ColumnRole>>;
	readonly pupils: readonly Pupil[];
	readonly counts: Readonly<Record<Purpose, Readonly<Record<Consent, number>>>>;
	readonly covers: readonly Purpose[];
	readonly decisions: readonly Decision[];
	readonly rejectedRows: readonly RejectedRow[];
	readonly warnings: readonly string[];
	readonly tables: readonly InspectedTable[];
}
