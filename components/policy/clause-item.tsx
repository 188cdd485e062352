import { useSignal } from "@preact/signals";
import { type Clause, isKept, type Policy } from "../../rules/domain/policy";
import type { PolicyFault } from "../../rules/engine/compile-policy";
import { enforcementWords } from "../../rules/presets/enforcement-words";
import { SeverityTag } from "../ui/severity-tag";
import { ClauseSettings } from "./clause-settings";
import { changeClause, removeClause } from "./edit-policy";
import { faultsAt } from "./faults-at";

/** What every clause is shown and changed in. */
export interface PolicyAround {
	readonly policy: Policy;
	readonly faults: readonly PolicyFault[];
	/** The ids of clauses that the school has written itself. */
	readonly ownClauses: ReadonlySet<string>;
	readonly onChange: (change: (policy: Policy) => Policy) => void;
}

interface ClauseItemProps extends PolicyAround {
	readonly clause: Clause;
}

/** One clause to read, to switch on or off, and to change. */
export function ClauseItem({ clause, policy, faults, ownClauses, onChange }: ClauseItemProps) {
	const isOpen = useSignal(false);
	const path = `clauses[${policy.clauses.indexOf(clause)}]`;
	const own = faultsAt(faults, path);
	const isEnforced = clause.enforcedBy.some(isKept);
	const edit = (change: (clause: Clause) => Clause) =>
		onChange((now) => changeClause(now, clause.id, change));
	return (
		<li class={clause.isOff ? "clause off" : "clause"} id={`clause-${clause.id}`} tabIndex={-1}>
			<div class="clause-head">
				<p>
					{clause.summary}
					{clause.origin === "product" && <span class="soft"> (asked by Chalkline itself)</span>}
				</p>
				{isEnforced && (
					<label class="switch">
						<span class="soft small" aria-hidden="true">
							{clause.isOff ? "Off" : "On"}
						</span>
						<span class="visually-hidden">In force: {clause.summary}</span>
						<input
							type="checkbox"
							role="switch"
							checked={!clause.isOff}
							onChange={(event) => {
								const isOff = !event.currentTarget.checked;
								edit((one) => ({ ...one, isOff }));
							}}
						/>
					</label>
				)}
			</div>
			<HowKept clause={clause} policy={policy} />
			<ClauseFaults faults={own} />
			<details
				onToggle={(event) => {
					isOpen.value = event.currentTarget.open;
				}}
			>
				<summary class="small">
					Change<span class="visually-hidden">: {clause.summary}</span>
				</summary>
				{isOpen.value && (
					<ClauseSettings
						policy={policy}
						clause={clause}
						path={path}
						faults={faults}
						onChange={edit}
						onRemove={
							ownClauses.has(clause.id)
								? () => onChange((now) => removeClause(now, clause.id))
								: null
						}
					/>
				)}
			</details>
		</li>
	);
}

function HowKept({ clause, policy }: { readonly clause: Clause; readonly policy: Policy }) {
	const kept = clause.enforcedBy.map((one) => enforcementWords(one, policy));
	return (
		<ul role="list" class="stack tight">
			{kept.map(({ how, detail, severity }) => (
				<li key={detail} class="enforcement small soft">
					{severity ? <SeverityTag severity={severity} /> : <span class="tag plain">{how}</span>}
					<span>{detail}</span>
				</li>
			))}
		</ul>
	);
}

function ClauseFaults({ faults }: { readonly faults: readonly PolicyFault[] }) {
	if (faults.length === 0) return null;
	return (
		<p class="field-fault small" role="alert">
			<span aria-hidden="true">✕ </span>
			{faults.map(({ reason }) => reason).join("; ")}
		</p>
	);
}
