import { useSignal } from "@preact/signals";
import type { ActivityRow } from "../../components/activity/activity-row";
import { ActivityTable } from "../../components/activity/activity-table";
import { RuleTable } from "../../components/activity/rule-table";
import { summariseRules, summariseWeeks } from "../../components/activity/summarise-activity";
import { WeekChart } from "../../components/activity/week-chart";
import { Notice } from "../../components/ui/notice";
import { NumberField } from "../../components/ui/number-field";
import { saveSettings } from "../../storage/settings";
import type { Settings } from "../../storage/settings-schema";
import { dateOf } from "../background/date-of";
import { ActivitySheet } from "./activity-sheet";
import type { OptionsData, SectionProps } from "./options-state";

const shownWeeks = 12;
const shownRows = 100;

/** What was done with findings: by week, by rule, one by one, and as a sheet to print. */
export function ActivitySection({ data, change, place }: Omit<SectionProps, "work">) {
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
			<SettingsForm
				settings={data.settings}
				onChange={(changed) => void change((database) => saveSettings(database, changed))}
			/>
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

interface SettingsFormProps {
	readonly settings: Settings;
	readonly onChange: (change: Partial<Settings>) => void;
}

function SettingsForm({ settings, onChange }: SettingsFormProps) {
	return (
		<fieldset class="card stack">
			<legend class="visually-hidden">Settings</legend>
			<h3>On this laptop</h3>
			<label class="check">
				<input
					type="checkbox"
					checked={settings.askInitials}
					onChange={(event) => onChange({ askInitials: event.currentTarget.checked })}
				/>
				<span>
					Ask for initials with each override
					<span class="soft small block">For laptops that several people use.</span>
				</span>
			</label>
			<label class="check">
				<input
					type="checkbox"
					checked={settings.holdUnchecked}
					onChange={(event) => onChange({ holdUnchecked: event.currentTarget.checked })}
				/>
				<span>
					Hold a post once when it could not be checked
					<span class="soft small block">The reason is always shown.</span>
				</span>
			</label>
			<KeptDays
				days={settings.activityDays}
				onChange={(activityDays) => onChange({ activityDays })}
			/>
		</fieldset>
	);
}

interface KeptDaysProps {
	readonly days: number;
	readonly onChange: (days: number) => void;
}

/** Stored when it is left, so that no half-typed number deletes anything. */
function KeptDays({ days, onChange }: KeptDaysProps) {
	const typed = useSignal<number | null>(days);
	const isFit =
		typed.value !== null && typed.value >= 1 && typed.value <= 400 && typed.value % 1 === 0;
	return (
		<form
			class="stack tight"
			onSubmit={(event) => {
				event.preventDefault();
				if (isFit && typed.value !== null) onChange(typed.value);
			}}
		>
			<NumberField
				label="Days for which decisions are kept"
				help="Older ones are deleted once a day."
				value={typed.value}
				min={1}
				max={400}
				faults={isFit ? [] : ["A whole number from 1 to 400."]}
				onChange={(value) => (typed.value = value)}
			/>
			{typed.value !== days && (
				<div class="row">
					<button type="submit" class="button" disabled={!isFit}>
						Keep for {typed.value ?? "…"} days
					</button>
				</div>
			)}
		</form>
	);
}
