import type { Duty } from "../../../rules/domain/duty";
import type { Clause } from "../../../rules/domain/policy";
import type { DutyFacts } from "../../../rules/duties/duty-standing";

/** A clause that asks for one duty, of an interval unless told otherwise. */
export function clauseWith(change: Partial<Duty> = {}, of: Partial<Clause> = {}): Clause {
	const duty: Duty = {
		kind: "check-followers",
		task: "Check the followers.",
		by: "",
		everyDays: null,
		due: null,
		minimum: null,
		...change,
	};
	return {
		id: "followers",
		heading: "Followers",
		summary: "Followers are checked.",
		origin: "document",
		isOff: false,
		enforcedBy: [{ by: "duty", duty }],
		...of,
	};
}

export const noFacts: DutyFacts = { marks: [], askedSince: new Map(), posts: [], rosterDate: null };
