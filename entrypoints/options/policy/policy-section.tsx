import { type Signal, useSignal } from "@preact/signals";
import { FaultyPresets } from "../../../components/policy/faulty-presets";
import { PolicyEditor } from "../../../components/policy/policy-editor";
import { PolicyFaults } from "../../../components/policy/policy-faults";
import { PolicyNotes } from "../../../components/policy/policy-notes";
import { PresetPicker } from "../../../components/policy/preset-picker";
import { readPolicyFile } from "../../../components/policy/read-policy-file";
import { faultyPresets, shippedPolicies } from "../../../components/policy/shipped-policies";
import { unseenNotes } from "../../../components/policy/unseen-notes";
import { ConfirmDialog } from "../../../components/ui/confirm-dialog";
import type { Policy } from "../../../rules/domain/policy";
import { markNoteSeen } from "../../../storage/settings";
import type { OptionsData } from "../options-data";
import type { OpenWork, SectionProps } from "../options-state";
import { OvertakenNotice } from "./overtaken-notice";
import { isSamePolicy } from "./policy-draft";
import { PolicyFile } from "./policy-file";
import { PolicySheet } from "./policy-sheet";
import { PolicyStanding } from "./policy-standing";
import { tryPolicy } from "./try-policy";
import { usePolicyDraft } from "./use-policy-draft";

interface PolicySectionProps extends Omit<SectionProps, "work"> {
	readonly work: Pick<OpenWork, "policyDraft">;
}

/** The policy on the desk, or its sheet of clauses. */
export function PolicySection(props: PolicySectionProps) {
	const { data, work, place } = props;
	const inForce = inForceIn(data);
	const shown = work.policyDraft.value?.policy ?? inForce;
	if (place !== "sheet" || !shown) return <PolicyDesk {...props} />;
	return <PolicySheet policy={shown} isInForce={isSamePolicy(shown, inForce)} />;
}

/** Choosing the policy, changing it clause by clause, and saving it when it is right. */
function PolicyDesk({ data, change, work }: PolicySectionProps) {
	const inForce = inForceIn(data);
	const draft = usePolicyDraft(work.policyDraft, inForce, change);
	const { shown, faults, isOvertaken, isEdited, edit, keep, discard, save } = draft;
	const waiting = useSignal<Policy | null>(null);
	const take = (policy: Policy) => {
		faults.value = [];
		if (isEdited) waiting.value = policy;
		else edit(policy);
	};
	const load = (text: string) => {
		const file = readPolicyFile(text);
		if (file.ok) take(file.policy);
		else faults.value = file.faults;
	};
	return (
		<div class="stack wide">
			<h2>Policy</h2>
			<PolicyStanding data={data} isEdited={!isSamePolicy(shown, inForce)} change={change} />
			{isOvertaken && <OvertakenNotice onKeep={keep} onDiscard={discard} />}
			<FaultyPresets presets={faultyPresets} />
			<PresetPicker
				presets={shippedPolicies}
				selected={shown?.id ?? null}
				onSelect={(id) => {
					const preset = shippedPolicies.find((one) => one.id === id);
					if (preset) take(preset);
				}}
			/>
			<PolicyFaults faults={faults.value} />
			<PolicyFile shown={shown} onLoad={load} onStart={take} />
			{shown && (
				<PolicyNotes
					policy={shown}
					seenNotes={data.settings.seenNotes}
					onSeen={(note) => void change((database) => markNoteSeen(database, note))}
				/>
			)}
			{shown && (
				<PolicyEditor
					policy={shown}
					isSaved={isSamePolicy(shown, inForce)}
					staleHeadings={unseenNotes(shown, data.settings.seenNotes).map(({ heading }) => heading)}
					hasRoster={data.rosterFacts.status === "found"}
					onTry={tryPolicy}
					onChange={(changed) => edit(changed(work.policyDraft.value?.policy ?? shown))}
					onSave={() => void save(shown)}
					onDiscard={discard}
				/>
			)}
			<LeaveDraft waiting={waiting} onLeave={edit} />
		</div>
	);
}

function inForceIn({ policy }: OptionsData): Policy | null {
	return policy.status === "found" ? policy.value.policy : null;
}

interface LeaveDraftProps {
	/** What would take the place of unsaved changes. */
	readonly waiting: Signal<Policy | null>;
	readonly onLeave: (policy: Policy) => void;
}

function LeaveDraft({ waiting, onLeave }: LeaveDraftProps) {
	return (
		<ConfirmDialog
			isOpen={waiting.value !== null}
			title="Leave your changes?"
			confirmLabel="Leave them"
			onCancel={() => {
				waiting.value = null;
			}}
			onConfirm={() => {
				if (waiting.value) onLeave(waiting.value);
				waiting.value = null;
			}}
		>
			<p>They have not been saved and cannot be brought back.</p>
		</ConfirmDialog>
	);
}
