import { PupilDialog } from "../../../components/roster/pupil-dialog";
import type { PupilChange } from "../../../storage/change-pupils";
import type { SectionProps } from "../options-state";
import { changePupil } from "./change-pupil";
import type { EditedPupil } from "./edited-pupil";

/** The form of the pupil that is being changed, if any. It stays until it is saved or somebody closes it. */
export function PupilEdit({ data, change, work }: SectionProps) {
	const edited = work.edited.value;
	if (!edited) return null;
	const { was, now } = edited;
	const isThere = data.rosterFacts.status === "found";
	const close = () => {
		work.edited.value = null;
	};
	const set = (part: Partial<EditedPupil>) => {
		const { value } = work.edited;
		if (value) work.edited.value = { ...value, ...part };
	};
	const store = async (ask: () => Promise<PupilChange | null>) => {
		const outcome = await changePupil(ask, { change, work });
		if (outcome === "done") close();
		else set({ fault: outcome });
	};
	return (
		<PupilDialog
			key={was.key}
			pupil={was}
			changed={now}
			fault={isThere ? edited.fault : "gone"}
			canSave={isThere}
			onChange={(changed) => set({ now: changed })}
			onSave={() => {
				const trimmed = { ...now, knownAs: now.knownAs.trim() };
				void store(() => work.desk.ask("put", { was, now: trimmed }));
			}}
			onWithdraw={() => void store(() => work.desk.ask("withdraw", { key: was.key }))}
			onClose={close}
		/>
	);
}
