import { useSignal } from "@preact/signals";
import { ConfirmDialog } from "../../components/ui/confirm-dialog";
import { Notice } from "../../components/ui/notice";
import { deleteAll } from "../../storage/roster";
import type { SectionProps } from "./options-state";

/** What is kept where, and the button that ends it. */
export function DataSection({ change }: SectionProps) {
	const isAsking = useSignal(false);
	const isWiped = useSignal(false);
	return (
		<div class="stack wide">
			<h2>Data</h2>
			<div class="card stack">
				<h3>What is kept, and where</h3>
				<ul class="notes">
					<li>Policy, roster, staff list and decisions are kept in this browser only.</li>
					<li>
						Of each pupil: names, class, year, consents and whether the child may be shown. Dates of
						birth, pupil numbers, needs and contacts are dropped while a roster is read.
					</li>
					<li>
						No post's words are ever kept: of those sent from here, only the address on X, the day
						and keyed hashes of the pupils they may show. Pages of X see findings about the words
						typed there, no more.
					</li>
					<li>Chalkline sends nothing anywhere.</li>
				</ul>
			</div>
			<div class="card stack">
				<h3>Delete everything</h3>
				<p class="soft">
					Policy, both rosters, staff list, settings and decisions leave this browser at once.
				</p>
				{isWiped.value && <Notice tone="good" title="All of the school's data has been deleted." />}
				<div class="row">
					<button
						type="button"
						class="button danger"
						onClick={() => {
							isAsking.value = true;
						}}
					>
						Delete everything
					</button>
				</div>
			</div>
			<ConfirmDialog
				isOpen={isAsking.value}
				title="Delete all of the school's data?"
				confirmLabel="Delete everything"
				onCancel={() => {
					isAsking.value = false;
				}}
				onConfirm={() => {
					isAsking.value = false;
					void change(deleteAll).then((isDone) => {
						isWiped.value = isDone;
					});
				}}
			>
				<p>It cannot be brought back. Posts are not checked until a policy is chosen again.</p>
			</ConfirmDialog>
		</div>
	);
}
