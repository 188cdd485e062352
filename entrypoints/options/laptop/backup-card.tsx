import { useSignal } from "@preact/signals";
import { dateWords } from "../../../components/ui/date-words";
import { pupilsWords } from "../../../components/ui/in-figures";
import { Notice } from "../../../components/ui/notice";
import { saveText } from "../../../components/ui/save-text";
import { TableFrame } from "../../../components/ui/table-frame";
import { TextFilePick } from "../../../components/ui/text-file-pick";
import {
	type Backup,
	type BackupReading,
	makeBackup,
	readBackup,
	restoreBackup,
} from "../../../storage/backup";
import type { Database } from "../../../storage/database";
import { policyOf } from "../../../storage/policy";
import type { OptionsData } from "../options-data";
import type { SectionProps } from "../options-state";

type Means = Pick<SectionProps, "data" | "change">;

/** The whole set-up as one file, and the way back from it. */
export function BackupCard({ data, change }: Means) {
	const read = useSignal<BackupReading | null>(null);
	const isRestored = useSignal(false);
	// Everything may have been deleted since.
	const isEmpty = data.policy.status === "none" && data.rosterFacts.status === "none";
	const restore = async (backup: Backup) => {
		read.value = null;
		isRestored.value = await change((database) =>
			restoreBackup(database, backup, new Date().toISOString()),
		);
	};
	return (
		<section class="card stack" aria-labelledby="backup">
			<div class="stack tight">
				<h3 id="backup">Backup</h3>
				<p class="soft">
					Policy, roster, staff list and settings in one file. It names pupils and is not encrypted:
					keep it where the roster may be kept.
				</p>
			</div>
			<div class="row">
				<button type="button" class="button" onClick={() => void change(saveBackup)}>
					Save a backup
				</button>
				<TextFilePick
					label="Open a backup"
					onText={(text) => {
						read.value = readBackup(text);
						isRestored.value = false;
					}}
				/>
			</div>
			{read.value?.ok === false && (
				<Notice tone="error" title="The backup was not taken; nothing has changed.">
					<p>{read.value.reason}</p>
				</Notice>
			)}
			{isRestored.value && !isEmpty && <Notice tone="good" title="The backup is in force." />}
			{read.value?.ok && (
				<WhatChanges
					data={data}
					backup={read.value.backup}
					onRestore={(backup) => void restore(backup)}
					onCancel={() => {
						read.value = null;
					}}
				/>
			)}
		</section>
	);
}

async function saveBackup(database: Database): Promise<void> {
	const backup = await makeBackup(database, new Date().toISOString());
	const name = `chalkline-backup-${backup.madeAt.slice(0, 10)}.json`;
	saveText(JSON.stringify(backup), name, "application/json");
}

interface WhatChangesProps {
	readonly data: OptionsData;
	readonly backup: Backup;
	readonly onRestore: (backup: Backup) => void;
	readonly onCancel: () => void;
}

function WhatChanges({ data, backup, onRestore, onCancel }: WhatChangesProps) {
	const lines = [
		["Policy", policyNow(data), (backup.policy && policyOf(backup.policy)?.title) ?? "none"],
		["Roster", rosterNow(data), rosterWords(backup.roster?.facts)],
		[
			"Staff",
			String(data.staff.status === "found" ? data.staff.value.length : 0),
			String(backup.staff.length),
		],
	] as const;
	return (
		<div class="stack tight">
			<h4>Backup of {dateWords(backup.madeAt.slice(0, 10))}: what will change</h4>
			<TableFrame label="What will change">
				<table>
					<thead>
						<tr>
							<th scope="col">What</th>
							<th scope="col">Now</th>
							<th scope="col">In the backup</th>
						</tr>
					</thead>
					<tbody>
						{lines.map(([what, now, then]) => (
							<tr key={what}>
								<th scope="row">{what}</th>
								<td>{now}</td>
								<td>{then}</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableFrame>
			<div class="row">
				<button type="button" class="button primary" onClick={() => onRestore(backup)}>
					Put it into force
				</button>
				<button type="button" class="button" onClick={onCancel}>
					Cancel
				</button>
			</div>
		</div>
	);
}

function policyNow({ policy }: OptionsData): string {
	return policy.status === "found" ? policy.value.policy.title : "none";
}

function rosterNow({ rosterFacts }: OptionsData): string {
	return rosterWords(rosterFacts.status === "found" ? rosterFacts.value : undefined);
}

function rosterWords(facts: { date: string; pupilCount: number } | undefined): string {
	return facts ? `${pupilsWords(facts.pupilCount)}, ${dateWords(facts.date)}` : "none";
}
