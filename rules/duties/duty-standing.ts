import type { AskedDuty } from "./asked-duties";
import type { IsoDate } from "./calendar-days";

/** A duty was done on a day. */
export interface DoneMark {
	readonly dutyId: string;
	readonly on: IsoDate;
}

/** A post that this laptop has sent, as far as duties need to know it. */
export interface SentFacts {
	readonly date: IsoDate;
	readonly hasMedia: boolean;
	readonly isDeleted: boolean;
}

/** All that duties depend on. Dates are those of the laptop's own calendar. */
export interface DutyFacts {
	readonly marks: readonly DoneMark[];
	/** Since when each duty has been asked here; a missing one is asked from today. */
	readonly askedSince: ReadonlyMap<string, IsoDate>;
	readonly posts: readonly SentFacts[];
	/** Of the present roster; null when none is loaded. */
	readonly rosterDate: IsoDate | null;
}

/** How far a count is, for a duty that asks for a number of posts. */
export interface Tally {
	readonly done: number;
	readonly wanted: number;
}

/**
 * How a duty stands on a day. `overdue`: its day has passed; `due`: today; `coming`: later;
 * `standing`: it has no day, it holds whenever the case arises.
 */
export interface DutyStanding extends AskedDuty {
	readonly status: "overdue" | "due" | "coming" | "standing";
	/** Null exactly when `standing`. */
	readonly dueOn: IsoDate | null;
	/** When it was last done, if it is known here. */
	readonly doneOn: IsoDate | null;
	readonly tally: Tally | null;
}
