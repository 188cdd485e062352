import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { TypedConfirm } from "../../../components/laptop/typed-confirm";
import { Notice } from "../../../components/ui/notice";
import { Database } from "../../../storage/database";
import { deleteAll } from "../../../storage/roster";
import type { SectionProps } from "../options-state";
import { BackupCard } from "./backup-card";
import { KeepingCard } from "./keeping-card";
import { LockCard } from "./lock-card";
import { PostingCard } from "./posting-card";
import { keepSessionToken } from "./session-token";

/** What is kept on this laptop, who may see it, how to save it and how to end it. */
export function DataSection(props: SectionProps) {
	return (
		<div class="stack wide">
			<h2>This laptop</h2>
			<WhatIsKept />
			<KeepingCard {...props} />
			<PostingCard {...props} />
			<LockCard {...props} />
			{props.data.lock.is !== "locked" && <BackupCard {...props} />}
			<WipeCard {...props} />
		</div>
	);
}

function WhatIsKept() {
	const isPersistent = useSignal<boolean | null>(null);
	useEffect(() => {
		void navigator.storage.persisted().then((is) => {
			isPersistent.value = is;
		});
	}, [isPersistent]);
	return (
		<section class="card stack" aria-labelledby="kept">
			<h3 id="kept">What is kept, and where</h3>
			<ul class="notes">
				<li>Policy, roster, staff list and decisions are kept in this browser only.</li>
				<li>
					Of each pupil: names, class, year, consents and whether the child may be shown. Dates of
					birth, pupil numbers, needs and contacts are dropped while a roster is read.
				</li>
				<li>
					No post's words are ever kept: of those sent from here, only the address on X, the day and
					keyed hashes of the pupils they may show. Pages of X see findings about the words typed
					there, no more.
				</li>
				<li>
					Chalkline sends nothing anywhere; it only fetches a set-up file, where an address is
					given.
				</li>
				{isPersistent.value !== null && (
					<li>
						{isPersistent.value
							? "The browser has promised to keep the data when room runs short."
							: "The browser may clear the data when room runs short; Chalkline would say so loudly. Keep a backup."}
					</li>
				)}
			</ul>
		</section>
	);
}

function WipeCard({ change, data }: SectionProps) {
	const isWiped = useSignal(false);
	// A backup may have been opened since.
	const isEmpty = data.policy.status === "none" && data.rosterFacts.status === "none";
	const wipe = async () => {
		isWiped.value = await change(async () => {
			// A PIN must not keep anybody from deleting: it is also the only way past a forgotten one.
			const database = new Database();
			await deleteAll(database);
			database.close();
			keepSessionToken(null);
		});
	};
	return (
		<section class="card stack" aria-labelledby="wipe">
			<div class="stack tight">
				<h3 id="wipe">Delete everything</h3>
				<p class="soft">
					Policy, both rosters, staff list, settings, decisions and the PIN leave this browser at
					once, for good. Posts are not checked until a policy is chosen again.
				</p>
			</div>
			{isWiped.value && isEmpty && (
				<Notice tone="good" title="All of the school's data has been deleted." />
			)}
			<TypedConfirm word="delete" button="Delete everything" onConfirm={() => void wipe()} />
		</section>
	);
}
