import { dateWords } from "../ui/date-words";
import { TableFrame } from "../ui/table-frame";
import { type ActivityRow, outcomeWords, ruleWords } from "./activity-row";
import { RuleTable } from "./rule-table";
import { countOutcomes, summariseRules } from "./summarise-activity";

export interface MonthSheetProps {
	readonly school: string;
	/** "2026-11". */
	readonly month: string;
	/** The decisions of that month. */
	readonly rows: readonly ActivityRow[];
	readonly rosterWords: string;
	/** Tasks that are due on the day of printing. */
	readonly due: readonly string[];
	readonly keptDays: number;
	/** ISO date of the day of printing. */
	readonly today: string;
}

/** One month for the data protection officer and the governors: figures only. */
export function MonthSheet(props: MonthSheetProps) {
	const { school, month, rows, rosterWords, due, keptDays, today } = props;
	const counts = countOutcomes(rows);
	const rules = summariseRules(rows);
	return (
		<article class="guide">
			<h2>
				{school}: posts checked in {monthWords(month)}
			</h2>
			<p>
				From this laptop, as of {dateWords(today)}. It holds no text of a post and no name;
				decisions are kept for {keptDays} days and then deleted.
			</p>
			<TableFrame label="What was done with findings">
				<table>
					<caption class="visually-hidden">What was done with findings</caption>
					<tbody>
						{(["held", "mended", "overridden", "went-on", "posted-unchecked"] as const).map(
							(one) => (
								<tr key={one}>
									<th scope="row">{outcomeWords[one]}</th>
									<td class="number">{counts[one]}</td>
								</tr>
							),
						)}
						<tr>
							<th scope="row">Roster</th>
							<td class="number">{rosterWords}</td>
						</tr>
					</tbody>
				</table>
			</TableFrame>
			{rules.length > 0 && (
				<>
					<h3>By rule</h3>
					<RuleTable rules={rules} settingOf={null} />
				</>
			)}
			<h3>Duties that are due on {dateWords(today)}</h3>
			{due.length === 0 ? (
				<p>None.</p>
			) : (
				<ul>
					{due.map((task) => (
						<li key={task}>{task}</li>
					))}
				</ul>
			)}
		</article>
	);
}

/** The sheet's figures, one rule a row, for a spreadsheet. */
export function monthCsv(rows: readonly ActivityRow[]): (string | number)[][] {
	const heading = ["Rule", ...Object.values(outcomeWords), "Said to be wrong"];
	return [
		heading,
		...summariseRules(rows).map(({ ruleId, counts, wrong }) => [
			ruleWords(ruleId),
			counts.held,
			counts.mended,
			counts.overridden,
			counts["went-on"],
			counts["posted-unchecked"],
			wrong,
		]),
	];
}

/** "November 2026". */
export function monthWords(month: string): string {
	return new Date(`${month}-01T00:00:00Z`).toLocaleDateString("en-GB", {
		month: "long",
		year: "numeric",
		timeZone: "UTC",
	});
}
