import { TableFrame } from "../ui/table-frame";
import { ruleWords } from "./activity-row";
import type { RuleSummary } from "./summarise-activity";

interface RuleTableProps {
	readonly rules: readonly RuleSummary[];
	/** The address at which a rule is set; null on paper. */
	readonly settingOf: ((ruleId: string) => string) | null;
}

/** What became of each rule's findings; those that people called wrong stand first, with the way to mend that. */
export function RuleTable({ rules, settingOf }: RuleTableProps) {
	return (
		<TableFrame label="Rules">
			<table class="stacked">
				<thead>
					<tr>
						<th scope="col">Rule</th>
						<th scope="col">Said to be wrong</th>
						<th scope="col" class="number">
							Held
						</th>
						<th scope="col" class="number">
							Mended
						</th>
						<th scope="col" class="number">
							With a reason
						</th>
						<th scope="col" class="number">
							Went on
						</th>
					</tr>
				</thead>
				<tbody>
					{rules.map((rule) => (
						<tr key={rule.ruleId}>
							<th scope="row">{ruleWords(rule.ruleId)}</th>
							<td data-label="Said to be wrong">
								<Wrong rule={rule} settingOf={settingOf} />
							</td>
							<td class="number" data-label="Held">
								{rule.counts.held}
							</td>
							<td class="number" data-label="Mended">
								{rule.counts.mended}
							</td>
							<td class="number" data-label="With a reason">
								{rule.counts.overridden}
							</td>
							<td class="number" data-label="Went on">
								{rule.counts["went-on"] + rule.counts["posted-unchecked"]}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableFrame>
	);
}

interface WrongProps extends Pick<RuleTableProps, "settingOf"> {
	readonly rule: RuleSummary;
}

function Wrong({ rule: { ruleId, reasons, wrong, counts }, settingOf }: WrongProps) {
	if (wrong === 0) return <span class="soft">–</span>;
	const wasOld = reasons["newer-consent"];
	const wasNobody = reasons["not-a-pupil"];
	return (
		<div class="stack tight">
			<span>
				<span class="tag warning">
					<span aria-hidden="true">!</span>
					{wrong} of {counts.overridden}
				</span>
			</span>
			{wasNobody > 0 && (
				<span class="small">
					{wasNobody} × not a pupil.{" "}
					{settingOf && ruleId !== null && (
						<a href={settingOf(ruleId)}>
							Change the rule<span class="visually-hidden">: {ruleWords(ruleId)}</span>
						</a>
					)}
				</span>
			)}
			{wasOld > 0 && (
				<span class="small">
					{wasOld} × roster out of date. {settingOf && <a href="#roster">Load the roster</a>}
				</span>
			)}
		</div>
	);
}
