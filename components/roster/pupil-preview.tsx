import type { Consent, Pupil } from "../../rules/domain/pupil";

const shown = 6;
const signs: Record<Consent, string> = { given: "✓", refused: "✕", unknown: "?" };
const purposes = ["photo", "name", "work", "achievement"] as const;

/** Some pupils as understood: the first, and those whose letters a wrong encoding would spoil. */
export function PupilPreview({ pupils }: { readonly pupils: readonly Pupil[] }) {
	const first = pupils.slice(0, shown);
	const special = pupils.slice(shown).filter(hasSpecialLetters).slice(0, shown);
	return (
		<div class="table-frame" tabIndex={0} role="region" aria-label="Pupils as understood">
			<table class="pupils">
				<thead>
					<tr>
						<th scope="col">Forename</th>
						<th scope="col">Known as</th>
						<th scope="col">Surname</th>
						<th scope="col">Class</th>
						<th scope="col">Year</th>
						<th scope="col">Photo</th>
						<th scope="col">Name</th>
						<th scope="col">Work</th>
						<th scope="col">Achievement</th>
					</tr>
				</thead>
				<tbody>
					{[...first, ...special].map((pupil) => (
						<PupilRow key={pupil.key} pupil={pupil} />
					))}
				</tbody>
			</table>
		</div>
	);
}

function PupilRow({ pupil }: { readonly pupil: Pupil }) {
	return (
		<tr>
			<td dir="auto">{pupil.forename}</td>
			<td dir="auto">{pupil.knownAs}</td>
			<td dir="auto">{pupil.surname}</td>
			<td>{pupil.class}</td>
			<td>{pupil.year}</td>
			{purposes.map((purpose) => (
				<td key={purpose} class="small">
					<span aria-hidden="true">{signs[pupil.consent[purpose]]}</span> {pupil.consent[purpose]}
				</td>
			))}
		</tr>
	);
}

function hasSpecialLetters({ forename, knownAs, surname }: Pupil): boolean {
	return /\P{ASCII}/u.test(forename + knownAs + surname);
}
