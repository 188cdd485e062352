import { Notice } from "../../../components/ui/notice";
import type { ManagedReading } from "../../../storage/managed";

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

/** What management has decided, and what it said that is of no use. */
export function ManagedList({
	managed: { values, unusable },
}: {
	readonly managed: ManagedReading;
}) {
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
