import { canWithdraw } from "../../../components/roster/can-withdraw";
import { pupilName } from "../../../components/roster/pupil-name";
import { PupilSearch } from "../../../components/roster/pupil-search";
import type { Pupil } from "../../../rules/domain/pupil";
import type { RosterOverview } from "../../roster-desk/desk-protocol";
import type { SectionProps } from "../options-state";
import { changePupil } from "./change-pupil";
import { PupilsInSight } from "./pupils-in-sight";
import { RetireButton } from "./retire-button";

interface PupilListProps extends Pick<SectionProps, "change" | "work"> {
	readonly overview: RosterOverview;
}

/** Everybody on the roster: to be looked for, changed by hand, or taken away all together. */
export function PupilList({ overview, change, work }: PupilListProps) {
	const { pupils } = work.roster;
	const withdraw = ({ key }: Pupil) =>
		void changePupil(() => work.desk.ask("withdraw", { key }), { change, work });
	return (
		<section class="card stack" aria-labelledby="pupils">
			<h3 id="pupils">Pupils</h3>
			<PupilSearch
				filter={pupils.filter.value}
				classes={overview.classes}
				years={overview.years}
				found={pupils.seen.value?.total ?? null}
				onChange={(filter) => pupils.search(filter)}
			/>
			<PupilsInSight
				label="Pupils on the roster"
				pupils={pupils}
				actions={(pupil) => (
					<PupilActs
						pupil={pupil}
						onEdit={() => {
							work.edited.value = { was: pupil, now: pupil, fault: null };
						}}
						onWithdraw={() => withdraw(pupil)}
					/>
				)}
			/>
			<RetireButton
				count={overview.counts.here + overview.counts.left}
				change={change}
				work={work}
			/>
		</section>
	);
}

interface PupilActsProps {
	readonly pupil: Pupil;
	readonly onEdit: () => void;
	readonly onWithdraw: () => void;
}

function PupilActs({ pupil, onEdit, onWithdraw }: PupilActsProps) {
	const name = pupilName(pupil);
	return (
		<div class="acts-inside">
			<button type="button" class="button small" aria-label={`Edit ${name}`} onClick={onEdit}>
				Edit
			</button>
			{canWithdraw(pupil) && (
				<button
					type="button"
					class="button small withdraw"
					aria-label={`Withdraw every consent of ${name}`}
					onClick={onWithdraw}
				>
					Withdraw
				</button>
			)}
		</div>
	);
}
