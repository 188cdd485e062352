import { useSignal } from "@preact/signals";
import { FaultyPresets } from "../../../components/policy/faulty-presets";
import { PolicyEditor } from "../../../components/policy/policy-editor";
import { PolicyFaults } from "../../../components/policy/policy-faults";
import { PresetPicker } from "../../../components/policy/preset-picker";
import { readPolicyFile } from "../../../components/policy/read-policy-file";
import {
	faultyPresets,
	shippedLike,
	shippedPolicies,
} from "../../../components/policy/shipped-policies";
import { ConfirmDialog } from "../../../components/ui/confirm-dialog";
import type { Policy } from "../../../rules/domain/policy";
import type { PolicyFault } from "../../../rules/engine/compile-policy";
import { choosePreset, saveOwnPolicy } from "../../../storage/policy";
import type { OptionsData } from "../options-data";
import type { OpenWork, SectionProps } from "../options-state";
import { PolicyFile } from "./policy-file";
import { PolicySheet } from "./policy-sheet";
import { PolicyStanding } from "./policy-standing";

interface PolicySectionProps extends Omit<SectionProps, "work"> {
	readonly work: Pick<OpenWork, "policyDraft">;
}

/** The policy on the desk, or its sheet of clauses. */
export function PolicySection(props: PolicySectionProps) {
	const { data, work, place } = props;
	const shown = work.policyDraft.value ?? inForceIn(data);
	return place === "sheet" && shown ? <PolicySheet policy={shown} /> : <PolicyDesk {...props} />;
}

/** Choosing the policy, changing it clause by clause, and saving it when it is right. */
function PolicyDesk({ data, change, work }: PolicySectionProps) {
	const draft = work.policyDraft;
	const inForce = inForceIn(data);
	const faults = useSignal<readonly PolicyFault[]>([]);
	const waiting = useSignal<Policy | null>(null);
	const shown = draft.value ?? inForce;
	const isEdited =
		draft.value !== null && !shippedLike(draft.value) && !isSame(draft.value, inForce);
	const take = (policy: Policy) => {
		faults.value = [];
		if (isEdited) waiting.value = policy;
		else draft.value = policy;
	};
	const save = async (policy: Policy) => {
		const shipped = shippedLike(policy);
		const isDone = await change(async (database) => {
			if (shipped) await choosePreset(database, shipped.id);
			else faults.value = await saveOwnPolicy(database, policy);
		});
		if (isDone && faults.value.length === 0) draft.value = null;
	};
	const load = (text: string) => {
		const file = readPolicyFile(text);
		if (file.ok) take(file.policy);
		else faults.value = file.faults;
	};
	return (
		<div class="stack wide">
			<h2>Policy</h2>
			<PolicyStanding data={data} isEdited={!isSame(shown, inForce)} change={change} />
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
				<PolicyEditor
					policy={shown}
					isSaved={isSame(shown, inForce)}
					roster={data.roster.status === "found" ? data.roster.value.roster : null}
					staff={data.staff.status === "found" ? data.staff.value : []}
					onChange={(edit) => {
						draft.value = edit(draft.value ?? shown);
					}}
					onSave={() => void save(shown)}
					onDiscard={() => {
						draft.value = null;
					}}
				/>
			)}
			<LeaveDraft waiting={waiting} draft={draft} />
		</div>
	);
}

function inForceIn({ policy }: OptionsData): Policy | null {
	return policy.status === "found" ? policy.value.policy : null;
}

type Held = OpenWork["policyDraft"];

function LeaveDraft({ waiting, draft }: { readonly waiting: Held; readonly draft: Held }) {
	return (
		<ConfirmDialog
			isOpen={waiting.value !== null}
			title="Leave your changes?"
			confirmLabel="Leave them"
			onCancel={() => {
				waiting.value = null;
			}}
			onConfirm={() => {
				draft.value = waiting.value;
				waiting.value = null;
			}}
		>
			<p>They have not been saved and cannot be brought back.</p>
		</ConfirmDialog>
	);
}

function isSame(one: Policy | null, other: Policy | null): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
