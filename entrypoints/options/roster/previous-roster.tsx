import { useSignal } from "@preact/signals";
import { RosterChanges } from "../../../components/roster/roster-changes";
import { ageWords, dateWords } from "../../../components/ui/date-words";
import { pupilsWords } from "../../../components/ui/in-figures";
import { daysBetween } from "../../../rules/engine/days-between";
import type { ChangeCounts } from "../../../storage/count-changes";
import { dateOf } from "../../background/date-of";
import type { SectionProps } from "../options-state";

/** The roster before: what bringing it back would change, and the button that does it. */
export function PreviousRoster({ data, change, work }: SectionProps) {
	const changes = useSignal<ChangeCounts | null>(null);
	const previous = data.previous;
	if (previous.status !== "found") return null;
	const { date, pupilCount } = previous.value;
	const restore = () => {
		work.rosterImport.forgetStored();
		return change(() => work.desk.ask("restore", null));
	};
	return (
		<section class="card stack" aria-labelledby="previous-roster">
			<h3 id="previous-roster">The roster before</h3>
			<p class="soft">
				{pupilsWords(pupilCount)}, of {dateWords(date)} (
				{ageWords(daysBetween(date, dateOf(new Date())))}
				). Bringing it back puts it in the place of the present one; what was changed by hand stays
				changed.
			</p>
			{changes.value && <RosterChanges {...changes.value} />}
			<div class="row">
				{!changes.value && (
					<button
						type="button"
						class="button"
						onClick={() =>
							void work.desk.ask("comparePrevious", null).then((result) => {
								changes.value = result;
							})
						}
					>
						What would change?
					</button>
				)}
				<button
					type="button"
					class="button"
					onClick={() =>
						void restore().then((isDone) => {
							changes.value = null;
							if (!isDone) return;
							work.undo.value = {
								words: `The roster of ${dateWords(date)} is back.`,
								revert: restore,
							};
						})
					}
				>
					Bring it back
				</button>
			</div>
		</section>
	);
}
