import { useMemo } from "preact/hooks";
import type { CheckOutcome } from "../../rules/domain/check-outcome";
import type { Policy } from "../../rules/domain/policy";
import { compilePolicy, type PolicyFault } from "../../rules/engine/compile-policy";
import { silentRules } from "../../rules/presets/silent-rules";
import { registry } from "../../rules/registry";
import { TryBox } from "../ui/try-box";
import { ClauseList } from "./clause-list";
import { DifferenceList } from "./difference-list";
import { addClause } from "./edit-policy";
import { findDifferences } from "./find-differences";
import { JumpList } from "./jump-list";
import { OwnClauseForm } from "./own-clause-form";
import { besides, policyHeadings } from "./policy-headings";
import { SaveBar } from "./save-bar";
import { SchoolForm } from "./school-form";
import { shippedPolicies } from "./shipped-policies";
import { UnusedRuleList } from "./unused-rule-list";
import { keptBy } from "./ways-to-keep";

interface PolicyEditorProps {
	/** As edited. */
	readonly policy: Policy;
	readonly isSaved: boolean;
	readonly hasRoster: boolean;
	/** Headings of the document under which something has gone stale that nobody has seen. */
	readonly staleHeadings: readonly string[];
	/** Checks a text by the policy as edited. */
	readonly onTry: (policy: Policy, text: string) => Promise<CheckOutcome>;
	readonly onChange: (change: (policy: Policy) => Policy) => void;
	readonly onSave: () => void;
	readonly onDiscard: () => void;
}

/** A policy to read and to change. Nothing is stored here: saving is the caller's. */
export function PolicyEditor(props: PolicyEditorProps) {
	const { policy, isSaved, onChange, onSave, onDiscard } = props;
	const base = shippedPolicies.find(({ id }) => id === policy.id);
	const faults = useMemo(() => faultsIn(policy), [policy]);
	const differences = useMemo(() => (base ? findDifferences(base, policy) : []), [base, policy]);
	return (
		<div class="stack wide">
			{base && (
				<DifferenceList
					differences={differences}
					baseTitle={base.title}
					onPutBack={onChange}
					onPutAllBack={() => onChange(() => base)}
				/>
			)}
			<div class="beside">
				<JumpList headings={policyHeadings(policy, base, props.staleHeadings)} />
				<PolicyParts {...props} base={base} faults={faults} />
			</div>
			{!isSaved && <SaveBar faults={faults} onSave={onSave} onDiscard={onDiscard} />}
		</div>
	);
}

interface PolicyPartsProps
	extends Pick<PolicyEditorProps, "policy" | "hasRoster" | "onTry" | "onChange"> {
	readonly base: Policy | undefined;
	readonly faults: readonly PolicyFault[];
}

/** Everything that the jump list leads to. */
function PolicyParts({ policy, base, faults, hasRoster, onTry, onChange }: PolicyPartsProps) {
	return (
		<div class="stack wide">
			<details class="card">
				<summary id={besides.school.id}>
					<strong>{besides.school.words}</strong>: accounts, contacts, partners, words
				</summary>
				<div class="file-body">
					<SchoolForm policy={policy} faults={faults} onChange={onChange} />
				</div>
			</details>
			<details class="card">
				<summary id={besides.tryText.id}>
					<strong>{besides.tryText.words}</strong> with the policy as it stands here
				</summary>
				<div class="stack file-body">
					<p class="soft small">
						{!hasRoster && "Without a roster names are not checked. "}
						Grammar is not checked here.
					</p>
					<TryBox label="Text of a post" onCheck={(text) => onTry(policy, text)} />
				</div>
			</details>
			<ClauseList
				policy={policy}
				faults={faults}
				ownClauses={ownClausesOf(policy, base)}
				onChange={onChange}
			/>
			<OwnClauseForm onAdd={(words, kept) => onChange((now) => addClause(now, words, kept))} />
			<UnusedRuleList
				rules={silentRules(policy, registry)}
				onAdd={({ id, summary }) =>
					onChange((now) => addClause(now, { heading: "Our own", summary }, keptBy(id, summary)))
				}
			/>
		</div>
	);
}

function faultsIn(policy: Policy): readonly PolicyFault[] {
	const compiled = compilePolicy(policy);
	return compiled.ok ? [] : compiled.faults;
}

/** Clauses that no document of ours has. */
function ownClausesOf(policy: Policy, base: Policy | undefined): ReadonlySet<string> {
	const delivered = new Set(base?.clauses.map(({ id }) => id));
	return new Set(policy.clauses.map(({ id }) => id).filter((id) => !delivered.has(id)));
}
