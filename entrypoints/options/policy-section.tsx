import { useSignal } from "@preact/signals";
import { ClauseList } from "../../components/policy/clause-list";
import { PolicyFaults } from "../../components/policy/policy-faults";
import { PolicyNotes } from "../../components/policy/policy-notes";
import { PresetPicker } from "../../components/policy/preset-picker";
import { Notice } from "../../components/ui/notice";
import type { Policy } from "../../rules/domain/policy";
import { compilePolicy, type PolicyFault } from "../../rules/engine/compile-policy";
import { presets } from "../../rules/presets/presets";
import { choosePreset, saveOwnPolicy } from "../../storage/policy";
import type { OptionsData, SectionProps } from "./options-state";
import { PolicyFile } from "./policy-file";

const usable = presets.flatMap((preset): Policy[] => {
	const compiled = compilePolicy(preset);
	return compiled.ok ? [compiled.value.policy] : [];
});

/** Choosing the policy and reading it clause by clause. */
export function PolicySection({ data, change }: SectionProps) {
	const stored = data.policy;
	const inForce = stored.status === "found" ? stored.value.policy : null;
	const selected = useSignal<string | null>(
		stored.status === "found" && stored.value.source === "preset" ? stored.value.policy.id : null,
	);
	const faults = useSignal<readonly PolicyFault[]>([]);
	const shown = usable.find(({ id }) => id === selected.value) ?? inForce;
	const load = async (given: unknown) => {
		await change(async (database) => {
			faults.value = await saveOwnPolicy(database, given);
		});
		if (faults.value.length === 0) selected.value = null;
	};
	return (
		<div class="stack wide">
			<h2>Policy</h2>
			{stored.status === "damaged" && (
				<Notice tone="error" title="The stored policy cannot be used.">
					<p>No post is checked. Choose the policy again.</p>
				</Notice>
			)}
			<PresetPicker
				presets={usable}
				selected={selected.value}
				onSelect={(id) => {
					selected.value = id;
				}}
			/>
			{shown && (
				<InForce
					shown={shown}
					isInForce={shown.id === inForce?.id && (selected.value === null || isPreset(data))}
					onUse={() => void change((database) => choosePreset(database, shown.id))}
				/>
			)}
			<PolicyFaults faults={faults.value} />
			<PolicyFile shown={shown} onLoad={load} />
			{shown && <PolicyNotes notes={shown.notes} />}
			{shown && <ClauseList policy={shown} />}
		</div>
	);
}

function isPreset({ policy }: OptionsData): boolean {
	return policy.status === "found" && policy.value.source === "preset";
}

interface InForceProps {
	readonly shown: Policy;
	readonly isInForce: boolean;
	readonly onUse: () => void;
}

function InForce({ shown, isInForce, onUse }: InForceProps) {
	return (
		<div class="row">
			{isInForce ? (
				<p class="tag good wrap" role="status">
					<span aria-hidden="true">✓</span> {shown.title} is in force
				</p>
			) : (
				<button type="button" class="button primary" onClick={onUse}>
					Use this policy
				</button>
			)}
		</div>
	);
}
