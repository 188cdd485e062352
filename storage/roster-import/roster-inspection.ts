import type { Consent, Pupil, Purpose } from "../../rules/domain/pupil";
import type { ColumnRole } from "./columns/column-role";
import type { Decision } from "./columns/decision";
import type { PlanOptions } from "./columns/plan-table";
import type { BreathOptions } from "./files/create-breath";
import type { RefusalKind } from "./files/file-refusal";
import type { RejectedRow } from "./rows/rejected-row";

export interface InspectOptions extends PlanOptions, BreathOptions {
	/** Kept on the laptop: makes the pupils' keys worthless elsewhere. */
	readonly salt?: string;
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
