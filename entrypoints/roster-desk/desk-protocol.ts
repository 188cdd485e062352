import type { Pupil } from "../../rules/domain/pupil";
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
	/** Stores what was read; `date` is the ISO date of the list. Gives the number of pupils. */
	store: { readonly params: { readonly date: string }; readonly result: number };
	/** Reads the present roster. */
	read: { readonly params: null; readonly result: Stored<StoredRoster> };
	/** Changes one pupil by hand; gives the pupil as it was. */
	put: { readonly params: { readonly pupil: Pupil }; readonly result: Pupil | null };
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
