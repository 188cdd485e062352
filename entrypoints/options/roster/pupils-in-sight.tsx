import type { ComponentChildren } from "preact";
import { PupilTable } from "../../../components/roster/pupil-table";
import { Notice } from "../../../components/ui/notice";
import type { Pupil } from "../../../rules/domain/pupil";
import type { PupilSight } from "./pupil-sight";

interface PupilsInSightProps {
	readonly label: string;
	readonly pupils: PupilSight;
	/** What can be done with a pupil, as a last cell. */
	readonly actions?: (pupil: Pupil) => ComponentChildren;
}

/** The table of the pupils at the desk. */
export function PupilsInSight({ label, pupils, actions }: PupilsInSightProps) {
	const seen = pupils.seen.value;
	if (pupils.hasFailed.value) {
		return (
			<Notice tone="error" title="The pupils cannot be shown.">
				<p>Reload this page.</p>
			</Notice>
		);
	}
	if (!seen) return <p class="soft">Reading the pupils…</p>;
	if (seen.total === 0) return <p class="soft">Nobody fits. Widen the search.</p>;
	const { total, at, filter } = seen;
	return (
		<PupilTable label={label} pupils={{ total, at, of: filter }} {...(actions && { actions })} />
	);
}
