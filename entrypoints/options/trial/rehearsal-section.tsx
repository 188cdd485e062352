import { FileDrop } from "../../../components/roster/file-drop";
import { Notice } from "../../../components/ui/notice";
import type { Rehearsal } from "./rehearsal-state";
import { RehearsalView } from "./rehearsal-view";

/** The policy over last year's posts: the archive goes in, what would have been said comes out. */
export function RehearsalSection({ rehearsal }: { readonly rehearsal: Rehearsal }) {
	const now = rehearsal.now.value;
	const isBusy = now.step === "reading" || now.step === "checking";
	return (
		<section class="stack" aria-label="Rehearsal">
			<div class="stack tight">
				<h3>Rehearse it over past posts</h3>
				<p class="soft">
					Load the account's archive from X (Settings → Your account → Download an archive). Every
					post is checked here, on this laptop, by today's policy and roster. Nothing is stored
					unless you save it.
				</p>
			</div>
			{now.step !== "done" && (
				<FileDrop
					label="Choose the archive"
					hint="The whole .zip, or data/tweets.js with its further parts."
					accept=".zip,.js,application/zip,text/javascript"
					isBusy={isBusy}
					onFiles={(files) => void rehearsal.start(files)}
				/>
			)}
			{isBusy && (
				<div class="card stack tight">
					<span role="status">{now.step === "reading" ? "Reading the archive…" : "Checking…"}</span>
					<progress
						aria-label="Rehearsal"
						{...(now.step === "checking" ? { value: now.done, max: now.total } : {})}
					/>
					<div class="row">
						<button type="button" class="button" onClick={() => rehearsal.cancel()}>
							Cancel
						</button>
						{now.step === "checking" && (
							<span class="soft small">
								{now.done} of {now.total} posts
							</span>
						)}
					</div>
				</div>
			)}
			{now.step === "refused" && <Notice tone="error" title={now.reason} />}
			{now.step === "done" && <RehearsalView result={now.result} rehearsal={rehearsal} />}
		</section>
	);
}
