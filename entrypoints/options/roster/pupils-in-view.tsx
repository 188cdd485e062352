import type { ComponentChildren } from "preact";
import { PupilTable } from "../../../components/roster/pupil-table";
import { Notice } from "../../../components/ui/notice";
import type { Pupil } from "../../../rules/domain/pupil";
import type { PupilWindow } from "./pupil-window";

interface PupilsInViewProps {
	readonly label: string;
	readonly pupils: PupilWindow;
	/** What can be done with a pupil, as a last cell. */
	readonly actions?: (pupil: Pupil) => ComponentChildren;
}

/** The table of pupils who lie at the desk, brought as they come into view. */
export function PupilsInView({ label, pupils, actions }: PupilsInViewProps) {
	const held = pupils.held.value;
	if (pupils.hasFailed.value) {
		return (
			<Notice tone="error" title="The pupils cannot be shown.">
				<p>Reload this page.</p>
			</Notice>
		);
	}
	if (!held) return <p class="soft">Reading the pupils…</p>;
	if (held.total === 0) return <p class="soft">Nobody fits. Widen the search.</p>;
	const { total, from, filter } = held;
	return (
		<PupilTable
			label={label}
			pupils={{ total, from, rows: held.pupils, of: filter }}
			onView={pupils.show}
			{...(actions && { actions })}
		/>
	);
}
