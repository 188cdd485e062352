import type { DutyStanding, Tally } from "../../rules/duties/duty-standing";
import { dayWords, standingWords } from "./duty-words";

export interface DutyCardProps {
	readonly standing: DutyStanding;
	readonly today: string;
	readonly onDone: (dutyId: string) => void;
}

/** One duty: how it stands, what to do, who does it, and the clause that asks it. */
export function DutyCard({ standing, today, onDone }: DutyCardProps) {
	const { id, duty, clause, doneOn, tally } = standing;
	const { tone, sign, words } = standingWords(standing, today);
	const isRoster = duty.kind === "refresh-roster";
	const isDoneToday = doneOn === today;
	return (
		<li class="card duty">
			<div class="stack tight">
				<p>
					<span class={`tag ${tone}`}>
						<span aria-hidden="true">{sign}</span>
						{words}
					</span>
				</p>
				<h4>{duty.task}</h4>
				{tally && <TallyLine tally={tally} />}
				<p class="soft small">
					{[duty.by, historyWords(standing, today)].filter(Boolean).join(" · ")}
				</p>
				<p class="soft small">
					{clause.summary} ({clause.heading})
				</p>
			</div>
			<div class="duty-act">
				{isRoster ? (
					<a class="button" href="#roster">
						Load the roster
					</a>
				) : (
					<button type="button" class="button" disabled={isDoneToday} onClick={() => onDone(id)}>
						{isDoneToday ? "Done today" : "Done"}
						<span class="visually-hidden">: {duty.task}</span>
					</button>
				)}
			</div>
		</li>
	);
}

/** What is known of the last time; nothing where a count says it better. */
function historyWords({ duty, doneOn, tally, status }: DutyStanding, today: string): string {
	if (doneOn === null) return tally || status === "standing" ? "" : "Not yet done on this laptop";
	const day = dayWords(doneOn, today);
	return duty.kind === "refresh-roster" ? `The roster is of ${day}` : `Last done on ${day}`;
}

function TallyLine({ tally: { done, wanted } }: { readonly tally: Tally }) {
	const words = `${done} of ${wanted} posts so far, as sent from this laptop`;
	return (
		<div class="tally">
			<meter min={0} max={wanted} value={Math.min(done, wanted)} aria-label={words} />
			<span class="small">{words}</span>
		</div>
	);
}
