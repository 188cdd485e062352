import type { ActivityRow } from "../../../components/activity/activity-row";
import { ActivityTable } from "../../../components/activity/activity-table";
import { RuleTable } from "../../../components/activity/rule-table";
import { summariseRules, summariseWeeks } from "../../../components/activity/summarise-activity";
import { WeekChart } from "../../../components/activity/week-chart";
import { inFigures } from "../../../components/ui/in-figures";
import { Notice } from "../../../components/ui/notice";
import { dateOf } from "../../background/date-of";
import type { OptionsData } from "../options-data";
import type { SectionProps } from "../options-state";
import { ActivitySheet } from "./activity-sheet";

const shownWeeks = 12;
const shownRows = 100;

/** What was done with findings: by week, by rule, one by one, and as a sheet to print. */
export function ActivitySection({ data, place }: Pick<SectionProps, "data" | "place">) {
	const rows = data.activity.entries.map(
		(entry): ActivityRow => ({ ...entry, date: dateOf(new Date(entry.at)) }),
	);
	if (place === "sheet") return <ActivitySheet data={data} rows={rows} />;
	const { damaged } = data.activity;
	return (
		<div class="stack wide">
			<div class="stack tight">
				<h2>Activity</h2>
				<p class="soft">
					What was done with findings in this browser: time, account, rule and outcome. Never the
					text of a post, never a name.
				</p>
			</div>
			{damaged > 0 && <Notice tone="warning" title={`${damaged} entries cannot be read.`} />}
			{rows.length > 0 ? (
				<Figures rows={rows} data={data} />
			) : (
				<p class="card soft">
					Nothing yet. Each finding that holds a post, is mended or overridden will stand here.
				</p>
			)}
			<p class="soft">
				Kept for {inFigures(data.settings.activityDays)} days, then deleted. How long, and whether
				staff give their initials, is decided under <a href="#data">This laptop</a>.
			</p>
		</div>
	);
}

interface FiguresProps {
	readonly rows: readonly ActivityRow[];
	readonly data: OptionsData;
}

function Figures({ rows, data: { policy } }: FiguresProps) {
	const clauses = policy.status === "found" ? policy.value.policy.clauses : [];
	const settingOf = (ruleId: string) => {
		const clause = clauses.find(({ enforcedBy }) =>
			enforcedBy.some((one) => one.by === "rule" && one.rule === ruleId),
		);
		return clause ? `#policy/${clause.id}` : "#policy";
	};
	return (
		<>
			<div class="card">
				<WeekChart weeks={summariseWeeks(rows, dateOf(new Date()), shownWeeks)} />
			</div>
			<section class="stack tight" aria-label="By rule">
				<h3>By rule</h3>
				<p class="soft small">
					Rules whose findings were called wrong stand first: each has the way to what would mend
					it.
				</p>
				<RuleTable rules={summariseRules(rows)} settingOf={settingOf} />
			</section>
			<p>
				<a class="button" href="#activity/sheet">
					Monthly sheet for the DPO and governors
				</a>
			</p>
			<section class="stack tight" aria-label="One by one">
				<h3>One by one</h3>
				<ActivityTable rows={rows.slice(0, shownRows)} />
				{rows.length > shownRows && (
					<p class="soft small">
						The newest {shownRows} of {rows.length}.
					</p>
				)}
			</section>
		</>
	);
}
