import { severity } from "../../rules/domain/severity";
import { ruleWords } from "../activity/activity-row";
import { severityWords } from "../ui/severity-tag";
import { TableFrame } from "../ui/table-frame";
import { precisionWords, type RuleOutcome } from "./rehearsal-row";

interface RuleOutcomeTableProps {
	readonly outcomes: readonly RuleOutcome[];
	readonly chosen: string | null;
	readonly onChoose: (ruleId: string) => void;
}

/** What each rule would have said of the past, and how right it was; a rule's findings open by its button. */
export function RuleOutcomeTable({ outcomes, chosen, onChoose }: RuleOutcomeTableProps) {
	return (
		<TableFrame label="Rules in the rehearsal">
			<table class="stacked">
				<thead>
					<tr>
						<th scope="col">Rule</th>
						<th scope="col" class="number">
							Posts
						</th>
						{severity.options.map((one) => (
							<th key={one} scope="col" class="number">
								{severityWords[one]}
							</th>
						))}
						<th scope="col">Right, as far as you looked</th>
					</tr>
				</thead>
				<tbody>
					{outcomes.map(({ ruleId, posts, strictest, precision }) => (
						<tr key={ruleId}>
							<th scope="row">
								<button
									type="button"
									class="button quiet"
									aria-pressed={ruleId === chosen}
									onClick={() => onChoose(ruleId)}
								>
									{ruleWords(ruleId)}
								</button>
							</th>
							<td class="number" data-label="Posts">
								{posts}
							</td>
							{severity.options.map((one) => (
								<td key={one} class="number" data-label={severityWords[one]}>
									{strictest[one]}
								</td>
							))}
							<td data-label="Right">{precisionWords(precision)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableFrame>
	);
}
