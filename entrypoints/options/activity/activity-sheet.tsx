import { useSignal } from "@preact/signals";
import type { ActivityRow } from "../../../components/activity/activity-row";
import { MonthSheet, monthCsv, monthWords } from "../../../components/activity/month-sheet";
import { monthsOf } from "../../../components/activity/summarise-activity";
import { dateWords } from "../../../components/ui/date-words";
import { saveText } from "../../../components/ui/save-text";
import { SelectField } from "../../../components/ui/select-field";
import { writeCsv } from "../../../components/ui/write-csv";
import { isDue } from "../../../rules/duties/judge-duties";
import { dateOf } from "../../background/date-of";
import type { OptionsData } from "../options-data";

interface ActivitySheetProps {
	readonly data: OptionsData;
	readonly rows: readonly ActivityRow[];
}

/** The sheet of one month, alone on the page, so that it can be printed. */
export function ActivitySheet({ data, rows }: ActivitySheetProps) {
	const today = dateOf(new Date());
	const thisMonth = today.slice(0, 7);
	const months = [...new Set([thisMonth, ...monthsOf(rows)])];
	const month = useSignal(thisMonth);
	const some = rows.filter(({ date }) => date.startsWith(month.value));
	const { policy, rosterFacts, duties, settings } = data;
	return (
		<div class="stack">
			<div class="row on-screen">
				<a href="#activity">Back to the activity</a>
			</div>
			<div class="row on-screen end">
				<SelectField
					label="Month"
					value={month.value}
					choices={months.map((one) => ({ value: one, label: monthWords(one) }))}
					onChange={(value) => (month.value = value)}
				/>
				<button type="button" class="button" onClick={() => print()}>
					Print
				</button>
				<button
					type="button"
					class="button"
					onClick={() =>
						saveText(writeCsv(monthCsv(some)), `chalkline-${month.value}.csv`, "text/csv")
					}
				>
					Save as CSV
				</button>
			</div>
			<MonthSheet
				school={policy.status === "found" ? policy.value.policy.school.name : "No policy"}
				month={month.value}
				rows={some}
				rosterWords={
					rosterFacts.status === "found" ? dateWords(rosterFacts.value.date) : "None is loaded"
				}
				due={duties.standings.filter(isDue).map(({ duty }) => duty.task)}
				keptDays={settings.activityDays}
				today={today}
			/>
		</div>
	);
}
