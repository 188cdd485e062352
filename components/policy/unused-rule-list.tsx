import type { Rule } from "../../rules/engine/rule";
import { adviceWords } from "../../rules/presets/advice-words";
import { SeverityTag } from "../ui/severity-tag";
import { besides } from "./policy-headings";

interface UnusedRuleListProps {
	readonly rules: readonly Rule[];
	readonly onAdd: (rule: Rule) => void;
}

/** Checks that the policy does not ask for, each one click away with our recommended setting. */
export function UnusedRuleList({ rules, onAdd }: UnusedRuleListProps) {
	if (rules.length === 0) return null;
	return (
		<details class="card">
			<summary id={besides.unused.id}>
				<strong>{besides.unused.words}</strong> ({rules.length} checks)
			</summary>
			<div class="stack file-body">
				<p class="soft">
					These stay silent, because the policy does not speak of them. Adding one makes it a clause
					of your own.
				</p>
				<ul role="list" class="differences">
					{rules.map((rule) => (
						<li key={rule.id}>
							<div class="stack tight">
								<strong>{rule.summary}</strong>
								<p class="small soft">{rule.rationale}</p>
								<p class="enforcement small soft">
									<SeverityTag severity={rule.recommended.severity} />{" "}
									{rule.recommended.onlyIf === undefined ? "recommended" : adviceWords(rule)}
								</p>
							</div>
							<button
								type="button"
								class="button"
								aria-label={`Add: ${rule.summary}`}
								onClick={() => onAdd(rule)}
							>
								Add
							</button>
						</li>
					))}
				</ul>
			</div>
		</details>
	);
}
