import { faultWords } from "../../../components/setup/fault-words";
import { ageWords, dateWords } from "../../../components/ui/date-words";
import { Notice } from "../../../components/ui/notice";
import { daysBetween } from "../../../rules/engine/days-between";
import type { Following } from "../../../storage/sealed-setup/following";
import type { SetupFacts } from "../../../storage/sealed-setup/setup-facts";
import { dateOf } from "../../background/date-of";
import { ManagedList } from "./managed-list";
import type { SetupStanding } from "./setup-standing";

interface SetupStateProps {
	readonly standing: SetupStanding;
	/** Something was changed by hand since the set-up in force came or was published. */
	readonly isChanged: boolean;
}

/** Where the set-up in force comes from, how old it is, and what management has decided. */
export function SetupState({ standing, isChanged }: SetupStateProps) {
	const { facts, following, managed, publisher } = standing;
	const hasManaged = Object.keys(managed.values).length + managed.unusable.length > 0;
	const isOwn = facts.status === "found" && facts.value.publisher === publisher;
	return (
		<div class="card stack">
			<h3>On this laptop</h3>
			{facts.status === "found" ? (
				<dl class="setup-facts">
					<FileFacts facts={facts.value} isOwn={isOwn} />
					{following && <FollowFacts following={following} />}
				</dl>
			) : (
				<>
					<p>This laptop was set up by itself, not by a file.</p>
					{following && (
						<dl class="setup-facts">
							<FollowFacts following={following} />
						</dl>
					)}
				</>
			)}
			{isChanged && <ChangedNotice isOwn={isOwn} />}
			{following?.fault && (
				<Notice
					tone="warning"
					title="The last look brought nothing; the set-up in force has not changed"
				>
					<p>{faultWords[following.fault]}</p>
				</Notice>
			)}
			{hasManaged && <ManagedList managed={managed} />}
		</div>
	);
}

function FileFacts({ facts, isOwn }: { readonly facts: SetupFacts; readonly isOwn: boolean }) {
	const { issue, issuedAt, schools, publisher } = facts;
	return (
		<>
			<dt>Set-up in force</dt>
			<dd>
				{issue === 0
					? "This laptop’s own, not yet published"
					: `Number ${issue}, published ${dayWords(issuedAt)}`}
			</dd>
			{schools.length > 1 && (
				<>
					<dt>Schools in it</dt>
					<dd>{schools.map(({ name }) => name).join(", ")}</dd>
				</>
			)}
			<dt>Publisher</dt>
			<dd>
				{isOwn ? "This laptop" : "Another laptop"}: <code class="publisher">{publisher}</code>
			</dd>
		</>
	);
}

function FollowFacts({ following }: { readonly following: Following }) {
	const { address, confirmedAt, lookedAt } = following;
	return (
		<>
			<dt>Followed address</dt>
			<dd>{address}</dd>
			<dt>Known to be the newest</dt>
			<dd>{confirmedAt ? dayWords(confirmedAt) : "not yet"}</dd>
			<dt>Last look</dt>
			<dd>{lookedAt ? dayWords(lookedAt) : "not yet"}</dd>
		</>
	);
}

function ChangedNotice({ isOwn }: { readonly isOwn: boolean }) {
	return isOwn ? (
		<Notice tone="info" title="Changed since it was published">
			<p>The other laptops do not have these changes. Publish again, so that they get them.</p>
		</Notice>
	) : (
		<Notice tone="warning" title="Changed on this laptop since the set-up came">
			<p>
				The office does not know of these changes, and its next set-up takes them away. To keep
				them, have them made in the office.
			</p>
		</Notice>
	);
}

function dayWords(instant: string): string {
	const day = dateOf(new Date(instant));
	const time = new Date(instant).toLocaleTimeString("en-GB", {
		hour: "2-digit",
		minute: "2-digit",
	});
	return `${dateWords(day)}, ${time} (${ageWords(daysBetween(day, dateOf(new Date())))})`;
}
