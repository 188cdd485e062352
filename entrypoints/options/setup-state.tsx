import { faultWords } from "../../components/setup/fault-words";
import { ageWords, dateWords } from "../../components/ui/date-words";
import { Notice } from "../../components/ui/notice";
import { daysBetween } from "../../rules/engine/days-between";
import type { ManagedReading } from "../../storage/managed";
import type { Following } from "../../storage/sealed-setup/following";
import { dateOf } from "../background/date-of";
import type { SetupStanding } from "./setup-standing";

/** Where the set-up in force comes from, how old it is, and what management has decided. */
export function SetupState({ standing }: { readonly standing: SetupStanding }) {
	const { facts, following, managed } = standing;
	const names = Object.keys(managed.values);
	return (
		<div class="card stack">
			<h3>On this laptop</h3>
			{facts.status === "found" ? (
				<dl class="setup-facts">
					<dt>Set-up in force</dt>
					<dd>
						Number {facts.value.issue}, published {dayWords(facts.value.issuedAt)}
					</dd>
					{facts.value.schools.length > 1 && (
						<>
							<dt>Schools in it</dt>
							<dd>{facts.value.schools.map(({ name }) => name).join(", ")}</dd>
						</>
					)}
				</dl>
			) : (
				<p>This laptop was set up by itself, not by a file.</p>
			)}
			{following && <FollowState following={following} />}
			{names.length + managed.unusable.length > 0 && <ManagedList managed={managed} />}
		</div>
	);
}

function FollowState({ following }: { readonly following: Following }) {
	const { address, confirmedAt, lookedAt, fault } = following;
	return (
		<>
			<dl class="setup-facts">
				<dt>Followed address</dt>
				<dd class="address">{address}</dd>
				<dt>Known to be the newest</dt>
				<dd>{confirmedAt ? dayWords(confirmedAt) : "not yet"}</dd>
				<dt>Last look</dt>
				<dd>{lookedAt ? dayWords(lookedAt) : "not yet"}</dd>
			</dl>
			{fault && (
				<Notice
					tone="warning"
					title="The last look brought nothing; the set-up in force has not changed"
				>
					<p>{faultWords[fault]}</p>
				</Notice>
			)}
		</>
	);
}

const managedNames = {
	setupAddress: "Address of the set-up file",
	setupPassphrase: "Passphrase",
	setupKey: "Key",
	setupPublisher: "Publisher",
	refreshMinutes: "Minutes between two looks",
	setupMaxAgeDays: "Days without news before checks only ask",
	lockOptions: "Options locked",
	allowedAccounts: "Accounts of this laptop",
	holdWhenUnchecked: "Hold what could not be checked",
	askInitials: "Ask for initials",
	retentionDays: "Days for which decisions are kept",
} as const;
type ManagedName = keyof typeof managedNames;
const secret: readonly ManagedName[] = ["setupPassphrase", "setupKey"];
const shownNames: readonly ManagedName[] = Object.keys(managedNames).filter(isManagedName);

function isManagedName(name: string): name is ManagedName {
	return Object.hasOwn(managedNames, name);
}

function ManagedList({ managed: { values, unusable } }: { readonly managed: ManagedReading }) {
	return (
		<Notice tone="info" title="Managed by your school">
			<p>These are decided by your IT and cannot be changed here.</p>
			<dl class="setup-facts managed">
				{shownNames
					.filter((name) => values[name] !== undefined)
					.map((name) => (
						<>
							<dt key={name}>{managedNames[name]}</dt>
							<dd>{secret.includes(name) ? "set, not shown" : valueWords(values[name])}</dd>
						</>
					))}
			</dl>
			{unusable.length > 0 && (
				<p>
					<strong>Not usable and ignored:</strong> {unusable.join(", ")}. Tell your IT.
				</p>
			)}
		</Notice>
	);
}

function valueWords(value: unknown): string {
	if (typeof value === "boolean") return value ? "yes" : "no";
	return Array.isArray(value) ? value.join(", ") : String(value);
}

function dayWords(instant: string): string {
	const day = dateOf(new Date(instant));
	const time = new Date(instant).toLocaleTimeString("en-GB", {
		hour: "2-digit",
		minute: "2-digit",
	});
	return `${dateWords(day)}, ${time} (${ageWords(daysBetween(day, dateOf(new Date())))})`;
}
