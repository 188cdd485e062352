import type { Policy } from "../../rules/domain/policy";
import type { AccountPattern, School } from "../../rules/domain/school";
import type { PolicyFault } from "../../rules/engine/compile-policy";
import { LineField } from "../ui/line-field";
import { NumberField } from "../ui/number-field";
import { SwitchField } from "../ui/switch-field";
import { TextField } from "../ui/text-field";
import { faultsAt, faultWords } from "./faults-at";

interface SchoolFormProps {
	readonly policy: Policy;
	readonly faults: readonly PolicyFault[];
	readonly onChange: (change: (policy: Policy) => Policy) => void;
}

const lists = [
	["contacts", "Contacts", "The school's own telephone numbers, e-mail addresses and postcodes."],
	["sites", "Sites", "Web addresses that are the school's own, such as fairmead.example."],
	[
		"partners",
		"Partners",
		"Accounts that may be mentioned, answered and shared without a question.",
	],
	["groups", "Groups", "Classes, houses and teams that the roster does not list as classes."],
	["ownWords", "Own words", "Words that are never a pupil's name at this school."],
] as const;

/** What the rules need to know about the school itself. */
export function SchoolForm({ policy, faults, onChange }: SchoolFormProps) {
	const { school } = policy;
	const change = (part: Partial<School>) =>
		onChange((now) => ({ ...now, school: { ...now.school, ...part } }));
	const wordsAt = (path: string) => faultsAt(faults, path).map((one) => faultWords(one, path));
	return (
		<div class="options-form">
			<TextField
				label="Name of the school"
				value={school.name}
				faults={wordsAt("school.name")}
				onChange={(name) => change({ name })}
			/>
			<TextField
				label="Title of the policy"
				value={policy.title}
				faults={wordsAt("title")}
				onChange={(title) => onChange((now) => ({ ...now, title }))}
			/>
			<NumberField
				label="Days a roster is good for"
				help="An older one turns the checks of names and pictures into questions."
				min={1}
				value={policy.rosterMaxAgeDays}
				faults={wordsAt("rosterMaxAgeDays")}
				onChange={(days) => onChange((now) => ({ ...now, rosterMaxAgeDays: days ?? 0 }))}
			/>
			<Accounts
				accounts={school.accounts}
				faults={faults}
				onChange={(accounts) => change({ accounts })}
			/>
			{lists.map(([name, label, help]) => (
				<LineField
					key={name}
					label={label}
					help={help}
					value={school[name]}
					faults={wordsAt(`school.${name}`)}
					onChange={(lines) => change({ [name]: lines })}
				/>
			))}
		</div>
	);
}

interface AccountsProps {
	readonly accounts: readonly AccountPattern[];
	readonly faults: readonly PolicyFault[];
	readonly onChange: (accounts: AccountPattern[]) => void;
}

function Accounts({ accounts, faults, onChange }: AccountsProps) {
	return (
		<fieldset class="option-group">
			<legend>Accounts</legend>
			<p class="soft small">Posts of these accounts are checked; all others are left alone.</p>
			{accounts.map((account, index) => (
				<Account
					// A handle changes while it is typed: only its place stays.
					key={index}
					account={account}
					path={`school.accounts[${index}]`}
					faults={faults}
					onChange={(changed) => onChange(accounts.with(index, changed))}
					onRemove={accounts.length > 1 ? () => onChange(accounts.toSpliced(index, 1)) : null}
				/>
			))}
			<div>
				<button
					type="button"
					class="button"
					onClick={() => onChange([...accounts, { handle: "@", endings: [""] }])}
				>
					Add an account
				</button>
			</div>
		</fieldset>
	);
}

interface AccountProps {
	readonly account: AccountPattern;
	readonly path: string;
	readonly faults: readonly PolicyFault[];
	readonly onChange: (account: AccountPattern) => void;
	readonly onRemove: (() => void) | null;
}

function Account({ account, path, faults, onChange, onRemove }: AccountProps) {
	const { handle, endings } = account;
	const named = endings.filter((one) => one !== "");
	const isAlone = endings.includes("");
	const withEndings = (alone: boolean, others: readonly string[]) =>
		onChange({ handle, endings: [...(alone ? [""] : []), ...others] });
	return (
		<div class="account">
			<TextField
				label="Handle"
				value={handle}
				faults={faultsAt(faults, `${path}.handle`).map(({ reason }) => reason)}
				onChange={(changed) => onChange({ ...account, handle: changed.trim() })}
			/>
			<SwitchField
				label={`${handle} itself posts`}
				isOn={isAlone}
				onChange={(alone) => withEndings(alone, named)}
			/>
			<LineField
				label="Endings"
				help={`What may follow, such as Y4 for ${handle}Y4.`}
				value={named}
				faults={faultsAt(faults, `${path}.endings`).map(({ reason }) => reason)}
				onChange={(lines) => withEndings(isAlone, lines)}
			/>
			{onRemove && (
				<div>
					<button type="button" class="button quiet" onClick={onRemove}>
						Take {handle} out
					</button>
				</div>
			)}
		</div>
	);
}
