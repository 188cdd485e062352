import type { Pupil, Purpose } from "../../rules/domain/pupil";
import { purposeWords } from "./roster-summary";

interface ConsentChange {
	readonly pupil: Pupil;
	readonly purpose: Purpose;
}
interface RosterChangesProps {
	readonly joined: readonly Pupil[];
	readonly left: readonly Pupil[];
	readonly given: readonly ConsentChange[];
	readonly withdrawn: readonly ConsentChange[];
}

const shown = 200;

/** What the new roster changes against the present one, with the names folded away. */
export function RosterChanges({ joined, left, given, withdrawn }: RosterChangesProps) {
	const consents = (changes: readonly ConsentChange[]) =>
		changes.map(({ pupil, purpose }) => `${nameOf(pupil)}: ${purposeWords[purpose].toLowerCase()}`);
	return (
		<div class="changes">
			<Change label="Joined" lines={joined.map(nameOf)} />
			<Change label="Left" lines={left.map(nameOf)} />
			<Change label="Consents given" lines={consents(given)} />
			<Change label="Consents withdrawn" lines={consents(withdrawn)} />
		</div>
	);
}

function Change({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
	if (lines.length === 0) {
		return (
			<p>
				<span class="count">0</span> {label.toLowerCase()}
			</p>
		);
	}
	return (
		<details>
			<summary>
				<span class="count">{lines.length}</span> {label.toLowerCase()}
			</summary>
			<ul>
				{lines.slice(0, shown).map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			{lines.length > shown && <p class="soft small">and {lines.length - shown} more</p>}
		</details>
	);
}

function nameOf({ forename, surname, class: group }: Pupil): string {
	return [forename, surname, group && `(${group})`].filter(Boolean).join(" ");
}
