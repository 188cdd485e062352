import type { School } from "../../rules/domain/school";
import type { PupilChange } from "../../storage/change-pupils";
import type { ChangeCounts } from "../../storage/count-changes";
import type { PupilCounts } from "../../storage/count-pupils";
import type { Stored } from "../../storage/parse-stored";
import type { PostToReview } from "../../storage/posts-to-review";
import type { RosterFacts } from "../../storage/roster";
import type { TableKey } from "../../storage/roster-import/columns/roster-mapping";
import type { ImportProgress } from "../../storage/roster-import/files/create-breath";
import type { RosterInspection } from "../../storage/roster-import/roster-inspection";
import type { MappingEdit } from "./edit-mapping";
import type { PupilsAsked, PupilsFound } from "./pupil-shelf";

/** What was understood of the files. The page lists the pupils by asking for them. */
export interface ImportReview {
	/** Without its pupils, and with the first rejected rows only. */
	readonly inspection: Omit<RosterInspection, "pupils">;
	readonly pupilCount: number;
	readonly rejectedCount: number;
	/** Against the present roster; null when there is none. */
	readonly changes: ChangeCounts | null;
}

/** False: another roster has come since, and nothing is stored. The changes are against what is there now. */
export interface StoreOutcome {
	readonly isStored: boolean;
	readonly changes: ImportReview["changes"];
}

/** The roster in store as a whole, without anybody in it. */
export interface RosterOverview {
	readonly facts: RosterFacts;
	readonly counts: PupilCounts;
	/** Pupils that could not be read. */
	readonly damaged: number;
	readonly classes: readonly string[];
	readonly years: readonly string[];
}

/** What the page asks of the desk, the worker that reads files and holds the roster's pupils. */
export interface DeskRequests {
	/** Reads files by the remembered decisions. */
	start: { readonly params: { readonly files: readonly File[] }; readonly result: ImportReview };
	/** Takes a decision about a table and reads the files anew. */
	edit: {
		readonly params: { readonly table: TableKey; readonly edit: MappingEdit };
		readonly result: ImportReview;
	};
	/** Stores what was read over the roster that it was compared with; `date` is the ISO date of the list. */
	store: { readonly params: { readonly date: string }; readonly result: StoreOutcome };
	/** Pupils as understood of the files, or of the roster in store. */
	list: {
		readonly params: PupilsAsked & { readonly of: "files" | "roster" };
		readonly result: PupilsFound;
	};
	/** Looks at the roster in store, which is read only if it is another than the one held. */
	look: { readonly params: null; readonly result: Stored<RosterOverview> };
	/** Changes one pupil by hand, or withdraws all consents; null when the pupil is not there. */
	put: { readonly params: PupilChange; readonly result: PupilChange | null };
	withdraw: { readonly params: { readonly key: string }; readonly result: PupilChange | null };
	/** Takes the roster out of use; lets it and the previous one change places. */
	retire: { readonly params: null; readonly result: null };
	restore: { readonly params: null; readonly result: boolean };
	/** Deletes what has been kept for its days. */
	deleteExpired: { readonly params: null; readonly result: null };
	/** What bringing the previous roster back would change. */
	comparePrevious: { readonly params: null; readonly result: ChangeCounts | null };
	/** Posts of this laptop that may show somebody who should not be shown any more. */
	reviewPosts: {
		readonly params: Pick<School, "accounts">;
		readonly result: readonly PostToReview[];
	};
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

/** What comes to the port: progress, then one of the others. */
export type DeskPart<Result> =
	| { readonly part: "progress"; readonly progress: ImportProgress }
	| { readonly part: "done"; readonly result: Result }
	| { readonly part: "failed"; readonly why: "locked" | "failed" };
