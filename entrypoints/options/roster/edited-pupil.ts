import type { PupilFault } from "../../../components/roster/pupil-dialog";
import type { Pupil } from "../../../rules/domain/pupil";

/** A pupil being changed by hand. It outlives whatever becomes of the roster meanwhile. */
export interface EditedPupil {
	readonly was: Pupil;
	readonly now: Pupil;
	readonly fault: PupilFault | null;
}
