import { RosterChanges } from "../../../components/roster/roster-changes";
import { dateWords } from "../../../components/ui/date-words";
import { Notice } from "../../../components/ui/notice";
import { countChanges } from "../../../storage/count-changes";
import type { SchoolChange } from "./setup-changes";
import type { Opening, SetupWork } from "./setup-work";

interface SetupReviewProps {
	readonly opening: Extract<Opening, { step: "shown" }>;
	readonly work: SetupWork;
	readonly canJoin: boolean;
}

const orderWords = {
	older: ["error", "This file is older than the set-up in force and cannot take its place."],
	same: ["info", "This file is the set-up in force."],
	foreign: [
		"warning",
		"This file comes from another publisher than the set-up in force. Take it only if you know why.",
	],
	first: null,
	newer: null,
} as const;

const repairWords = [
	"warning",
	"This file is the set-up in force, but this laptop was changed by hand since. Using it again takes those changes away.",
] as const;

/** What an opened file would change, school by school, and the button that lets it. */
export function SetupReview({ opening: { setup, changes }, work, canJoin }: SetupReviewProps) {
	const { header } = setup;
	const { order, isRepair } = changes;
	const words = order === "same" && isRepair ? repairWords : orderWords[order];
	const canApply = order !== "older" && (order !== "same" || isRepair);
	return (
		<div class="stack">
			<p>
				<strong>Set-up number {header.issue}</strong>, published{" "}
				{dateWords(header.issuedAt.slice(0, 10))}.
			</p>
			{words && <Notice tone={words[0]} title={words[1]} />}
			{changes.schools.map((one) => (
				<SchoolReview key={one.name} school={one} />
			))}
			<Differences of="settings" lines={changes.settings} />
			{changes.gone.length > 0 && (
				<p>
					<strong>Goes from this laptop:</strong> {changes.gone.join(", ")}.
				</p>
			)}
			<div class="row">
				{canApply && (
					<button
						type="button"
						class="button primary"
						onClick={() => void work.apply(setup, changes.order === "foreign")}
					>
						Use this set-up
					</button>
				)}
				{canJoin && changes.order !== "same" && (
					<button type="button" class="button" onClick={() => void work.join(setup)}>
						Add its schools to mine
					</button>
				)}
				<button type="button" class="button" onClick={() => work.cancel()}>
					Cancel
				</button>
			</div>
			{canJoin && canApply && (
				<p class="soft small">
					“Use” puts it in the place of what this laptop has. “Add” keeps this laptop’s school and
					publishes all of them together: for a trust.
				</p>
			)}
		</div>
	);
}

function SchoolReview({ school }: { readonly school: SchoolChange }) {
	const { name, pupils, policy, roster, lists } = school;
	return (
		<section class="school-change stack tight" aria-label={name}>
			<h4>{name}</h4>
			<p class="soft small">
				{pupils
					? `${pupils.count} pupils, roster of ${dateWords(pupils.date)}.`
					: "Without a roster."}{" "}
				{policy === null && "Its policy is new on this laptop."}
				{policy?.length === 0 && "The policy stays as it is."}
			</p>
			<Differences of="policy" lines={policy ?? []} />
			<Differences of="staff and words" lines={lists} />
			<RosterChanges {...countChanges(roster)} />
		</section>
	);
}

interface DifferencesProps {
	readonly of: string;
	readonly lines: readonly string[];
}

function Differences({ of, lines }: DifferencesProps) {
	if (lines.length === 0) return null;
	return (
		<details>
			<summary>
				{lines.length === 1 ? "1 difference" : `${lines.length} differences`} in {of}
			</summary>
			<ul>
				{lines.map((one) => (
					<li key={one}>{one}</li>
				))}
			</ul>
		</details>
	);
}
