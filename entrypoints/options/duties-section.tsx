import { useSignal } from "@preact/signals";
import { DoneList } from "../../components/duties/done-list";
import { DutyList } from "../../components/duties/duty-list";
import { ReviewList } from "../../components/duties/review-list";
import { SentPostTable } from "../../components/duties/sent-post-table";
import { Notice } from "../../components/ui/notice";
import { saveText } from "../../components/ui/save-text";
import type { Policy } from "../../rules/domain/policy";
import type { Pupil } from "../../rules/domain/pupil";
import { writeCalendar } from "../../rules/duties/write-calendar";
import { markDutyDone, undoDutyMark } from "../../storage/duty-marks";
import { letPupilsStay, markPostDeleted } from "../../storage/sent-posts";
import { dateOf } from "../background/date-of";
import type { OptionsData } from "./options-data";
import type { SectionProps } from "./options-state";

/** What the policy asks besides the post being written: what is due, and what was done. */
export function DutiesSection({ data, change }: Pick<SectionProps, "data" | "change">) {
	const today = dateOf(new Date());
	const said = useSignal("");
	const { standings, done } = data.duties;
	const taskOf = (id: string) => standings.find((one) => one.id === id)?.duty.task ?? null;
	const policy = data.policy.status === "found" ? data.policy.value.policy : null;
	return (
		<div class="stack wide">
			<div class="stack tight">
				<h2>Duties</h2>
				<p class="soft">
					What your policy asks besides the post being written, by this laptop's calendar. Done is
					what is marked here or can be seen from this laptop.
				</p>
			</div>
			{policy === null && (
				<Notice tone="info" title="First choose a policy.">
					<p>
						<a href="#policy">Choose the policy</a>
					</p>
				</Notice>
			)}
			<PostsToReview data={data} change={change} today={today} />
			<DutyList
				standings={standings}
				today={today}
				onDone={(id) => {
					said.value = `Marked as done: ${taskOf(id) ?? ""}`;
					void change((database) => markDutyDone(database, id, today));
				}}
			/>
			<p class="visually-hidden" role="status">
				{said}
			</p>
			{policy && <CalendarButton data={data} policy={policy} today={today} />}
			<PostsWithMedia data={data} change={change} today={today} />
			{done.length > 0 && (
				<section class="stack" aria-label="Done">
					<h3>Done</h3>
					<DoneList
						rows={done.map(({ id, dutyId, on }) => ({ id, on, task: taskOf(dutyId) }))}
						today={today}
						onUndo={(id) => {
							said.value = "Taken back.";
							void change((database) => undoDutyMark(database, id));
						}}
					/>
				</section>
			)}
		</div>
	);
}

interface PartProps extends Pick<SectionProps, "data" | "change"> {
	readonly today: string;
}

function PostsToReview({ data, change, today }: PartProps) {
	const { toReview } = data.duties;
	// Whoever may not see the roster here sees the posts, but nobody's name.
	const isOpen = data.lock.is !== "locked";
	if (toReview.length === 0) return null;
	return (
		<section class="stack" aria-label="These posts may show them">
			<h3>Posts to look at again</h3>
			<Notice tone="warning" title="They may show somebody who should not be shown any more.">
				<p>
					A permission was refused since, or the pupil has left. Look at each post, delete it on X
					or let it stay.
				</p>
			</Notice>
			<ReviewList
				rows={toReview.map(({ post, pupils }) => ({
					post,
					pupils: pupils.map((one) => ({
						...one,
						name: isOpen && one.pupil ? nameOf(one.pupil) : null,
					})),
				}))}
				today={today}
				onDeleted={(id) => void change((database) => markPostDeleted(database, id, today))}
				onStay={(id, hashes) => void change((database) => letPupilsStay(database, id, hashes))}
			/>
		</section>
	);
}

function nameOf({ forename, knownAs, surname, class: group }: Pupil): string {
	const name = `${knownAs || forename} ${surname}`.trim();
	return group === "" ? name : `${name} (${group})`;
}

function PostsWithMedia({ data, change, today }: PartProps) {
	const rows = data.duties.posts.filter(({ hasMedia }) => hasMedia);
	return (
		<section class="stack" aria-label="Posts with pictures">
			<div class="stack tight">
				<h3>Posts with pictures</h3>
				<p class="soft small">
					Sent from this laptop, by X's own link. What was sent elsewhere or set to be sent later is
					not listed; a post's words and names are never kept.
				</p>
			</div>
			{rows.length === 0 ? (
				<p class="card soft">None yet.</p>
			) : (
				<SentPostTable
					rows={rows}
					today={today}
					onDeleted={(id, isDeleted) =>
						void change((database) => markPostDeleted(database, id, isDeleted ? today : null))
					}
				/>
			)}
		</section>
	);
}

interface CalendarButtonProps {
	readonly data: OptionsData;
	readonly policy: Policy;
	readonly today: string;
}

function CalendarButton({ data, policy, today }: CalendarButtonProps) {
	const save = () => {
		const now = new Date().toISOString();
		const facts = { policyId: policy.id, school: policy.school.name, now, today };
		saveText(writeCalendar(data.duties.standings, facts), "duties.ics", "text/calendar");
	};
	return (
		<div class="row">
			<button type="button" class="button" onClick={save}>
				Save as a calendar (.ics)
			</button>
			<span class="soft small">Opens in Outlook, Google Calendar and Apple's.</span>
		</div>
	);
}
