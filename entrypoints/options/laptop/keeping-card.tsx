import { KeptDays } from "../../../components/laptop/kept-days";
import { saveSettings } from "../../../storage/settings";
import { mostDays, type Settings } from "../../../storage/settings-schema";
import type { SectionProps } from "../options-state";

const kinds = [
	[
		"activityDays",
		"Decisions about findings",
		"What Activity shows, and the addresses of posts that show nobody.",
	],
	[
		"leaverDays",
		"Pupils who are on no list any more",
		"Counted from the first list without them. While a name is kept, a post with it is noticed.",
	],
	[
		"previousRosterDays",
		"The roster before",
		"So long it can be brought back, when a wrong list was loaded.",
	],
] as const;

/** For how long what is kept is kept: the data protection officer's part. */
export function KeepingCard({
	data,
	change,
	work,
}: Pick<SectionProps, "data" | "change" | "work">) {
	const { settings, setup, lock } = data;
	const keep = (part: Partial<Settings>) =>
		change(async (database) => {
			await saveSettings(database, part);
			await work.desk.ask("deleteExpired", null);
		});
	return (
		<fieldset class="card stack" disabled={lock.is === "locked"}>
			<legend class="visually-hidden">How long it is kept</legend>
			<div class="stack tight">
				<h3>How long it is kept</h3>
				<p class="soft">
					Deleted once a day, and at once when you shorten it. The roster in use stays until it is
					replaced or removed.
				</p>
			</div>
			{kinds.map(([name, what, help]) => (
				<KeptDays
					key={name}
					what={what}
					help={help}
					days={settings[name]}
					most={mostDays[name]}
					isManaged={name === "activityDays" && setup.managed.values.retentionDays !== undefined}
					onKeep={(days) => void keep({ [name]: days })}
				/>
			))}
		</fieldset>
	);
}
