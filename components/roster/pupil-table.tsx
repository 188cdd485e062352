import type { ComponentChildren } from "preact";
import type { Pupil } from "../../rules/domain/pupil";
import { type Heading, type Rows, VirtualTable } from "../ui/virtual-table";
import { ConsentCell } from "./consent-cell";
import { pupilName } from "./pupil-name";

interface PupilTableProps {
	readonly label: string;
	readonly pupils: Rows<Pupil>;
	/** What can be done with a pupil, as a last cell. */
	readonly actions?: (pupil: Pupil) => ComponentChildren;
}

const purposes = ["photo", "name", "work", "achievement"] as const;
const headings: readonly Heading[] = [
	{ text: "Pupil", class: "who" },
	{ text: "Class", class: "group" },
	{ text: "Year", class: "year" },
	{ text: "Photo", short: "P", class: "consent" },
	{ text: "Name", short: "N", class: "consent" },
	{ text: "Work", short: "W", class: "consent" },
	{ text: "Achievement", short: "A", class: "consent" },
];

/** Pupils with class and consents, however many there are. */
export function PupilTable({ label, pupils, actions }: PupilTableProps) {
	return (
		<VirtualTable
			label={label}
			class={actions ? "pupils changeable" : "pupils"}
			headings={actions ? [...headings, { text: "Change", class: "acts" }] : headings}
			rows={pupils}
			cells={(pupil) => (
				<>
					<th scope="row" dir="auto" class={pupil.left ? "gone" : undefined}>
						<span class="pupil" data-group={pupil.class}>
							<Marks pupil={pupil} /> {pupilName(pupil)}
						</span>
					</th>
					<td class="group">{pupil.class}</td>
					<td class="year">{pupil.year}</td>
					{purposes.map((purpose) => (
						<ConsentCell key={purpose} consent={pupil.consent[purpose]} />
					))}
					{actions && (
						<td key={pupil.key} class="acts">
							{actions(pupil)}
						</td>
					)}
				</>
			)}
		/>
	);
}

function Marks({ pupil: { left, doNotShow } }: { readonly pupil: Pupil }) {
	return (
		<>
			{left && <span class="tag plain">left</span>}
			{doNotShow && <span class="tag warning">do not show</span>}
		</>
	);
}
