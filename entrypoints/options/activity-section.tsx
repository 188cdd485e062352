import { ActivityTable } from "../../components/activity/activity-table";
import { Notice } from "../../components/ui/notice";
import { saveSettings } from "../../storage/settings";
import type { Settings } from "../../storage/settings-schema";
import type { SectionProps } from "./options-state";

/** What was done with findings, and what is asked for it. */
export function ActivitySection({ data, change }: SectionProps) {
	const { entries, damaged } = data.activity;
	const { settings } = data;
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
			{entries.length > 0 ? (
				<ActivityTable rows={entries} />
			) : (
				<p class="card soft">
					Nothing yet. Each finding that is mended or overridden will stand here.
				</p>
			)}
			<SettingsForm
				settings={settings}
				onChange={(changed) => void change((database) => saveSettings(database, changed))}
			/>
		</div>
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
			<p class="soft small">
				Decisions are kept for {settings.activityDays} days, the roster before the present one for{" "}
				{settings.previousRosterDays} days.
			</p>
		</fieldset>
	);
}
