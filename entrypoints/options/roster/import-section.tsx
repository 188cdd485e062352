import { FileDrop } from "../../../components/roster/file-drop";
import { ImportProgress } from "../../../components/roster/import-progress";
import { RosterChanges } from "../../../components/roster/roster-changes";
import { pupilsWords } from "../../../components/ui/in-figures";
import { Notice } from "../../../components/ui/notice";
import { ImportReview } from "./import-review";
import type { RosterImport } from "./roster-import-state";

interface ImportSectionProps {
	readonly hasRoster: boolean;
	/** Kept while another view is open. */
	readonly rosterImport: RosterImport;
}

/** Loading a roster: files, then a review of what was understood, then the administrator's yes. */
export function ImportSection({ hasRoster, rosterImport }: ImportSectionProps) {
	const now = rosterImport.now.value;
	return (
		<section class="card stack" aria-labelledby="load-roster">
			<div class="stack tight">
				<h3 id="load-roster">{hasRoster ? "Load a newer roster" : "Load the roster"}</h3>
				<p class="soft">
					The list of pupils with their consents, as your MIS exports it. Several files are joined.
					Nothing is stored until you have seen what was understood and said yes.
				</p>
			</div>
			{now.step === "stored" && (
				<Notice tone="good" title={loadedWords(now.pupilCount)}>
					{now.changes && <RosterChanges {...now.changes} />}
					<p>
						<a href="#try">Try it</a>
					</p>
				</Notice>
			)}
			{now.step === "refused" && (
				<Notice tone="error" title="The file was not taken; nothing has changed.">
					<p>{now.reason}</p>
				</Notice>
			)}
			{now.step === "review" ? (
				<ImportReview rosterImport={rosterImport} step={now} />
			) : (
				<FileDrop
					label="Choose files"
					hint="or drop them here: Excel (.xlsx), CSV or text, up to 50 MB each"
					accept=".csv,.tsv,.txt,.xlsx"
					isBusy={now.step === "reading"}
					onFiles={(files) => void rosterImport.start(files)}
				/>
			)}
			{now.step === "reading" && (
				<div class="row reading">
					<ImportProgress progress={now.progress} />
					<button type="button" class="button" onClick={() => rosterImport.cancel()}>
						Cancel
					</button>
				</div>
			)}
		</section>
	);
}

function loadedWords(count: number): string {
	return `${pupilsWords(count)} ${count === 1 ? "is" : "are"} loaded.`;
}
