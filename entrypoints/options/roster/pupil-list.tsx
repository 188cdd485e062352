import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { PupilDialog } from "../../../components/roster/pupil-dialog";
import { everybody, filterPupils } from "../../../components/roster/pupil-filter";
import { pupilName } from "../../../components/roster/pupil-name";
import { PupilSearch } from "../../../components/roster/pupil-search";
import { PupilTable } from "../../../components/roster/pupil-table";
import { canWithdraw, withdrawn } from "../../../components/roster/withdrawn";
import { pupilsWords } from "../../../components/ui/in-figures";
import type { Pupil } from "../../../rules/domain/pupil";
import type { PupilChange } from "../../../storage/change-pupils";
import { restorePreviousRoster, retireRoster } from "../../../storage/roster";
import type { SectionProps } from "../options-state";

interface PupilListProps extends Pick<SectionProps, "change" | "work"> {
	readonly pupils: readonly Pupil[];
}

const allWithdrawn = "every consent is withdrawn";

/** Everybody on the roster: to be looked for, changed by hand, or taken away all together. */
export function PupilList({ pupils, change, work }: PupilListProps) {
	const filter = useSignal(everybody);
	const editedKey = useSignal<string | null>(null);
	const found = useMemo(() => filterPupils(pupils, filter.value), [pupils, filter.value]);
	const edited = pupils.find(({ key }) => key === editedKey.value);
	const save = (edit: PupilChange, words: string) => savePupil(edit, words, { change, work });
	return (
		<section class="card stack" aria-labelledby="pupils">
			<h3 id="pupils">Pupils</h3>
			<PupilSearch
				filter={filter.value}
				pupils={pupils}
				found={found.length}
				onChange={(changed) => {
					filter.value = changed;
				}}
			/>
			{found.length === 0 ? (
				<p class="soft">Nobody fits. Widen the search.</p>
			) : (
				<PupilTable
					label="Pupils on the roster"
					pupils={found}
					actions={(pupil) => (
						<PupilActs
							pupil={pupil}
							onEdit={() => {
								editedKey.value = pupil.key;
							}}
							onWithdraw={() => void save({ was: pupil, now: withdrawn(pupil) }, allWithdrawn)}
						/>
					)}
				/>
			)}
			{edited && (
				<PupilDialog
					key={edited.key}
					pupil={edited}
					onClose={() => {
						editedKey.value = null;
					}}
					onSave={(was, now) => {
						editedKey.value = null;
						const isWithdrawn = canWithdraw(was) && !canWithdraw(now);
						void save({ was, now }, isWithdrawn ? allWithdrawn : "changed, and in force");
					}}
				/>
			)}
			<RetireButton count={pupils.length} change={change} work={work} />
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

type Means = Pick<SectionProps, "change" | "work">;

/** Puts a changed pupil into force and offers to take that change back, and no other. */
async function savePupil({ was, now }: PupilChange, words: string, means: Means): Promise<void> {
	const { change, work } = means;
	const answer = { isThere: false };
	const isDone = await change(async () => {
		answer.isThere = (await work.desk.ask("put", { was, now })).result;
	});
	if (!isDone || !answer.isThere) return;
	work.undo.value = {
		words: `${pupilName(now)}: ${words}.`,
		revert: () => change(() => work.desk.ask("put", { was: now, now: was })),
	};
}

function RetireButton({ count, change, work }: Means & { readonly count: number }) {
	const retire = async () => {
		work.rosterImport.forgetStored();
		const isDone = await change((database) => retireRoster(database, new Date().toISOString()));
		if (!isDone) return;
		work.undo.value = {
			words: `The roster of ${pupilsWords(count)} is out of use. Names and pictures are not checked.`,
			revert: () => change((database) => restorePreviousRoster(database, new Date().toISOString())),
		};
	};
	return (
		<div class="row">
			<button type="button" class="button danger" onClick={() => void retire()}>
				Remove the whole roster
			</button>
			<span class="soft small">It can be brought back for a time.</span>
		</div>
	);
}
