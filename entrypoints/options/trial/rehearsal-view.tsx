import { useSignal } from "@preact/signals";
import { ruleWords } from "../../../components/activity/activity-row";
import { JudgeList } from "../../../components/rehearsal/judge-list";
import { outcomesOf, rehearsalCsv, rowsOf } from "../../../components/rehearsal/rehearsal-row";
import { RuleOutcomeTable } from "../../../components/rehearsal/rule-outcome-table";
import { WithoutConsentList } from "../../../components/rehearsal/without-consent-list";
import { Notice } from "../../../components/ui/notice";
import { saveText } from "../../../components/ui/save-text";
import { writeCsv } from "../../../components/ui/write-csv";
import type { Rehearsal, RehearsalResult } from "./rehearsal-state";

interface RehearsalViewProps {
	readonly result: RehearsalResult;
	readonly rehearsal: Rehearsal;
}

/** What the rehearsal gave: by rule, finding by finding, and the pupils named without consent. */
export function RehearsalView({ result, rehearsal }: RehearsalViewProps) {
	const { reposts, spoken } = result;
	const chosen = useSignal<string | null>(null);
	const rows = rowsOf(spoken);
	const marks = rehearsal.marks.value;
	const spokenOf = spoken.filter(({ findings }) => findings.length > 0).length;
	return (
		<div class="stack wide">
			<div class="card stack tight">
				<p role="status">
					<strong>
						{checkedWords(result)}: something would have been said about {spokenOf}.
					</strong>
				</p>
				<p class="soft small">
					A picture's people are unknown to an archive, so every picture counts as one of pupils.
					{reposts > 0 && ` ${repostWords(reposts)} left out.`}
				</p>
				<div class="row">
					<button
						type="button"
						class="button"
						onClick={() =>
							saveText(writeCsv(rehearsalCsv(rows, marks)), "rehearsal.csv", "text/csv")
						}
					>
						Save as CSV
					</button>
					<button type="button" class="button" onClick={() => rehearsal.cancel()}>
						Forget it
					</button>
				</div>
			</div>
			<Faults faults={result.faults} />
			<section class="stack tight" aria-label="Pupils named without consent">
				<h3>Pupils named without consent</h3>
				<WithoutConsentList spoken={spoken} />
			</section>
			<section class="stack tight" aria-label="What would have been said, by rule">
				<h3>By rule</h3>
				<RuleOutcomeTable
					outcomes={outcomesOf(rows, marks)}
					chosen={chosen.value}
					onChoose={(ruleId) => (chosen.value = ruleId)}
				/>
			</section>
			{chosen.value !== null && (
				<section class="stack tight" aria-label={`Findings: ${ruleWords(chosen.value)}`}>
					<h3>{ruleWords(chosen.value)}: right or wrong?</h3>
					<JudgeList
						key={chosen.value}
						rows={rows.filter(({ finding }) => finding.ruleId === chosen.value)}
						marks={marks}
						onMark={(key, mark) => rehearsal.mark(key, mark)}
					/>
				</section>
			)}
		</div>
	);
}

function checkedWords({ account, checked }: RehearsalResult): string {
	return `${checked} ${checked === 1 ? "post" : "posts"} of ${account} checked`;
}

function repostWords(count: number): string {
	return count === 1
		? "1 repost of other people's words was"
		: `${count} reposts of other people's words were`;
}

const mostFaults = 10;

function Faults({ faults }: Pick<RehearsalResult, "faults">) {
	if (faults.length === 0) return null;
	const title =
		faults.length === 1
			? "1 entry could not be read"
			: `${faults.length} entries could not be read`;
	return (
		<Notice tone="warning" title={`${title}; all others were.`}>
			<ul class="notes">
				{faults.slice(0, mostFaults).map(({ file, line, reason }) => (
					<li key={`${file} ${line}`}>
						{file}, line {line}: {reason}
					</li>
				))}
				{faults.length > mostFaults && <li>and {faults.length - mostFaults} more</li>}
			</ul>
		</Notice>
	);
}
