import type { Clause, Enforcement, Policy } from "../../rules/domain/policy";
import type { PolicyFault } from "../../rules/engine/compile-policy";
import { registry } from "../../rules/registry";
import { SelectField } from "../ui/select-field";
import { TextField } from "../ui/text-field";
import { DutySettings } from "./duty-settings";
import { addEnforcement, changeEnforcement, removeEnforcement } from "./edit-policy";
import { faultsAt } from "./faults-at";
import { RuleSettings } from "./rule-settings";
import { keptBy, waysToKeep } from "./ways-to-keep";

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
				label="Add a check or a duty to this clause"
				value=""
				choices={[{ value: "", label: "Choose…" }, ...waysToKeep]}
				onChange={(chosen) => onChange((one) => addEnforcement(one, keptBy(chosen, one.summary)))}
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

function Checks(props: Omit<ClauseSettingsProps, "onRemove">) {
	const { policy, clause, path, faults, onChange } = props;
	return clause.enforcedBy.map((enforcement, index) => {
		const common = {
			path: `${path}.enforcedBy[${index}]`,
			faults,
			onRemove: () => onChange((one) => removeEnforcement(one, index)),
		};
		const put = (changed: Enforcement) => onChange((one) => changeEnforcement(one, index, changed));
		if (enforcement.by === "duty") {
			const { by, duty } = enforcement;
			const place = { ...common, path: `${common.path}.duty` };
			return (
				<DutySettings
					key={`${index} duty`}
					{...place}
					duty={duty}
					onChange={(changed) => put({ by, duty: changed })}
				/>
			);
		}
		if (enforcement.by !== "rule") return null;
		const rule = registry.find(({ id }) => id === enforcement.rule);
		if (!rule) return null;
		const check = { policy, rule, enforcement, onChange: put };
		return <RuleSettings key={`${index} ${rule.id}`} {...common} {...check} />;
	});
}
