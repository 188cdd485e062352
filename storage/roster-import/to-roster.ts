import type { Roster } from "../../rules/domain/pupil";
import type { RosterInspection } from "./roster-inspection";

/** The roster to store: pupils and what the files speak about; `date` (ISO) is the day the school's system gave the list. */
export function toRoster({ pupils, covers }: RosterInspection, date: string): Roster {
	return { date, pupils: [...pupils], covers: [...covers] };
}
