import { useMemo } from "preact/hooks";
import type { Policy } from "../../rules/domain/policy";
import { severity } from "../../rules/domain/severity";
import type { PolicyFault } from "../../rules/engine/compile-policy";
import type { Rule } from "../../rules/engine/rule";
import { ChoicesField } from "../ui/choices-field";
import { SelectField } from "../ui/select-field";
import { severityWords } from "../ui/severity-tag";
import type { RuleEnforcement } from "./edit-policy";
import { faultsAt } from "./faults-at";
import { optionFields } from "./option-fields";
import { OptionForm } from "./option-form";
import { fieldsToShow } from "./place-options";
import { RulePreview } from "./rule-preview";

interface RuleSettingsProps {
	readonly policy: Policy;
	readonly rule: Rule;
	readonly enforcement: RuleEnforcement;
	readonly path: string;
	readonly faults: readonly PolicyFault[];
	readonly onChange: (enforcement: RuleEnforcement) => void;
	readonly onRemove: () => void;
}

const severities = severity.options.map((value) => ({ value, label: severityWords[value] }));

/** How a rule keeps a clause: how strictly, in which cases, with which options. */
export function RuleSettings(props: RuleSettingsProps) {
	const { policy, rule, enforcement, path, faults, onChange, onRemove } = props;
	const all = useMemo(() => optionFields(rule.options), [rule]);
	const fields = fieldsToShow(policy, enforcement, all);
	return (
		<fieldset class="rule-settings">
			<legend>{rule.summary}</legend>
			<p class="soft small">{rule.rationale}</p>
			<SelectField
				label="How strictly"
				value={enforcement.severity}
				choices={severities}
				onChange={(given) => {
					const parsed = severity.safeParse(given);
					if (parsed.success) onChange({ ...enforcement, severity: parsed.data });
				}}
			/>
			<CasesField
				rule={rule}
				enforcement={enforcement}
				faults={faultsAt(faults, `${path}.cases`)}
				onChange={onChange}
			/>
			<OptionForm
				fields={fields}
				options={enforcement.options}
				path={`${path}.options`}
				faults={faults}
				onChange={(name, value) =>
					onChange({ ...enforcement, options: { ...enforcement.options, [name]: value } })
				}
			/>
			{fields.length < all.length && (
				<p class="soft small">Further options of this check stand under another of its clauses.</p>
			)}
			<RulePreview rule={rule} policy={policy} />
			<div>
				<button type="button" class="button quiet" onClick={onRemove}>
					Take this check out
				</button>
			</div>
		</fieldset>
	);
}

interface CasesFieldProps extends Pick<RuleSettingsProps, "rule" | "enforcement" | "onChange"> {
	readonly faults: readonly PolicyFault[];
}

function CasesField({ rule, enforcement, faults, onChange }: CasesFieldProps) {
	const cases = Object.entries(rule.cases);
	if (cases.length === 0) return null;
	return (
		<ChoicesField
			label="Only in these cases"
			help="With none ticked: in all cases that no other clause names."
			value={enforcement.cases ?? []}
			choices={cases.map(([value, label]) => ({ value, label }))}
			faults={faults.map(({ reason }) => reason)}
			onChange={(ticked) => {
				const { by, rule: id, severity: held, options } = enforcement;
				const narrowed = ticked.length > 0 ? { cases: ticked } : {};
				onChange({ by, rule: id, severity: held, options, ...narrowed });
			}}
		/>
	);
}
