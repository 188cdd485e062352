import type { Pupil } from "../../rules/domain/pupil";
import type { PupilChange } from "../../storage/change-pupils";
import type { ChangeCounts } from "../../storage/count-changes";
import type { Stored } from "../../storage/parse-stored";
import type { StoredRoster } from "../../storage/roster";
import type { TableKey } from "../../storage/roster-import/columns/roster-mapping";
import type { ImportProgress } from "../../storage/roster-import/files/create-breath";
import type { RosterFile } from "../../storage/roster-import/files/raw-table";
import type { RosterInspection } from "../../storage/roster-import/roster-inspection";
import type { MappingEdit } from "./edit-mapping";

/** What was understood of the files; the pupils travel ahead of it. */
export interface ImportReview {
	/** Without its pupils, and with the first rejected rows only. */
	readonly inspection: RosterInspection;
	readonly rejectedCount: number;
	/** Against the present roster; null when there is none. */
	readonly changes: ChangeCounts | null;
}

/** False: another roster has come since, and nothing is stored. The changes are against what is there now. */
export interface StoreOutcome {
	readonly isStored: boolean;
	readonly changes: ImportReview["changes"];
}

/** What the page asks of the desk, the worker that reads files and holds the roster's pupils. */
export interface DeskRequests {
	/** Reads files by the remembered decisions. */
	start: {
		readonly params: { readonly files: readonly RosterFile[] };
		readonly result: ImportReview;
	};
	/** Takes a decision about a table and reads the files anew. */
	edit: {
		readonly params: { readonly table: TableKey; readonly edit: MappingEdit };
		readonly result: ImportReview;
	};
	/** Stores what was read over the roster that it was compared with; `date` is the ISO date of the list. */
	store: { readonly params: { readonly date: string }; readonly result: StoreOutcome };
	/** Reads the present roster. */
	read: { readonly params: null; readonly result: Stored<StoredRoster> };
	/** Changes one pupil by hand; false when the pupil is not there. */
	put: { readonly params: PupilChange; readonly result: boolean };
	/** What bringing the previous roster back would change. */
	comparePrevious: { readonly params: null; readonly result: ChangeCounts | null };
}
export type DeskVerb = keyof DeskRequests;

/** A question as it travels, with the token of the tab's session; the answer goes to the port beside it. */
export type DeskQuestion = {
	readonly [Verb in DeskVerb]: {
		readonly verb: Verb;
		readonly params: DeskRequests[Verb]["params"];
		readonly token: string | null;
	};
}[DeskVerb];

/** An answer in parts: pupils come by the thousand, so that no part keeps the page from drawing. */
export type DeskPart<Result> =
	| { readonly part: "progress"; readonly progress: ImportProgress }
	| { readonly part: "pupils"; readonly pupils: readonly Pupil[] }
	| { readonly part: "done"; readonly result: Result }
	| { readonly part: "failed"; readonly why: "locked" | "failed" };
