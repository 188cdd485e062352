import type { Pupil, Purpose } from "../../rules/domain/pupil";
import { inFigures } from "../ui/in-figures";
import { purposeWords } from "./roster-summary";

interface ConsentChange {
	readonly pupil: Pupil;
	readonly purpose: Purpose;
}
interface Counted<Item> {
	readonly count: number;
	/** The first of them. */
	readonly first: readonly Item[];
}
interface RosterChangesProps {
	readonly joined: Counted<Pupil>;
	readonly left: Counted<Pupil>;
	readonly given: Counted<ConsentChange>;
	readonly withdrawn: Counted<ConsentChange>;
	/** Newly marked "do not show", and no longer. */
	readonly hidden: Counted<Pupil>;
	readonly shown: Counted<Pupil>;
}

/** What another roster changes against the present one, with the names folded away. */
export function RosterChanges(changes: RosterChangesProps) {
	const { joined, left, given, withdrawn, hidden, shown } = changes;
	return (
		<div class="changes">
			{hidden.count > 0 && (
				<Change
					labels={["newly marked “do not show”", "newly marked “do not show”"]}
					changes={hidden}
					words={nameOf}
				/>
			)}
			{shown.count > 0 && (
				<Change
					labels={["no longer marked “do not show”", "no longer marked “do not show”"]}
					changes={shown}
					words={nameOf}
				/>
			)}
			<Change labels={["joined", "joined"]} changes={joined} words={nameOf} />
			<Change labels={["left", "left"]} changes={left} words={nameOf} />
			<Change labels={["consent given", "consents given"]} changes={given} words={consentWords} />
			<Change
				labels={["consent withdrawn", "consents withdrawn"]}
				changes={withdrawn}
				words={consentWords}
			/>
		</div>
	);
}

interface ChangeProps<Item> {
	/** For one, and for any other number. */
	readonly labels: readonly [string, string];
	readonly changes: Counted<Item>;
	readonly words: (item: Item) => string;
}

function Change<Item>({ labels, changes: { count, first }, words }: ChangeProps<Item>) {
	const label = labels[count === 1 ? 0 : 1];
	if (count === 0) {
		return (
			<p>
				<span class="count">0</span> {label}
			</p>
		);
	}
	return (
		<details>
			<summary>
				<span class="count">{inFigures(count)}</span> {label}
			</summary>
			<ul>
				{first.map(words).map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			{count > first.length && <p class="soft small">and {inFigures(count - first.length)} more</p>}
		</details>
	);
}

function consentWords({ pupil, purpose }: ConsentChange): string {
	return `${nameOf(pupil)}: ${purposeWords[purpose].toLowerCase()}`;
}

function nameOf({ forename, surname, class: group }: Pupil): string {
	return [forename, surname, group && `(${group})`].filter(Boolean).join(" ");
}
