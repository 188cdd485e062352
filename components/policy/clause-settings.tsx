import type { Clause, Policy } from "../../rules/domain/policy";
import type { PolicyFault } from "../../rules/engine/compile-policy";
import { registry } from "../../rules/registry";
import { SelectField } from "../ui/select-field";
import { TextField } from "../ui/text-field";
import { addCheck, changeEnforcement, removeCheck } from "./edit-policy";
import { faultsAt } from "./faults-at";
import { inWords } from "./option-fields";
import { RuleSettings } from "./rule-settings";

interface ClauseSettingsProps {
	readonly policy: Policy;
	readonly clause: Clause;
	/** Where the clause stands in the policy. */
	readonly path: string;
	readonly faults: readonly PolicyFault[];
	readonly onChange: (change: (clause: Clause) => Clause) => void;
	/** Null for a clause of the document: it can be switched off, not taken out. */
	readonly onRemove: (() => void) | null;
}

/** Everything about a clause that a school can change. */
export function ClauseSettings(props: ClauseSettingsProps) {
	const { policy, clause, path, faults, onChange, onRemove } = props;
	const reasonsAt = (part: string) =>
		faultsAt(faults, `${path}.${part}`).map(({ reason }) => reason);
	return (
		<div class="stack clause-settings">
			<TextField
				label="In plain words"
				isLong
				value={clause.summary}
				faults={reasonsAt("summary")}
				onChange={(summary) => onChange((one) => ({ ...one, summary }))}
			/>
			<Checks policy={policy} clause={clause} path={path} faults={faults} onChange={onChange} />
			<SelectField
				label="Add a check to this clause"
				value=""
				choices={[{ value: "", label: "Choose…" }, ...ruleChoices]}
				onChange={(id) => {
					const rule = registry.find((one) => one.id === id);
					if (rule) onChange((one) => addCheck(one, rule));
				}}
			/>
			{onRemove && (
				<div>
					<button type="button" class="button danger" onClick={onRemove}>
						Take this clause out
					</button>
				</div>
			)}
		</div>
	);
}

const ruleChoices = registry.map(({ id }) => ({ value: id, label: inWords(id) }));

function Checks({ policy, clause, path, faults, onChange }: Omit<ClauseSettingsProps, "onRemove">) {
	return clause.enforcedBy.map((enforcement, index) => {
		const rule =
			enforcement.by === "rule" ? registry.find(({ id }) => id === enforcement.rule) : undefined;
		if (enforcement.by !== "rule" || !rule) return null;
		return (
			<RuleSettings
				key={`${index} ${rule.id}`}
				policy={policy}
				rule={rule}
				enforcement={enforcement}
				path={`${path}.enforcedBy[${index}]`}
				faults={faults}
				onChange={(changed) => onChange((one) => changeEnforcement(one, index, changed))}
				onRemove={() => onChange((one) => removeCheck(one, index))}
			/>
		);
	});
}
