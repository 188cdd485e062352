import type { Pupil } from "../../rules/domain/pupil";

const headings = [
	"Forename",
	"Surname",
	"Known as",
	"Class",
	"Year",
	"Consent: photos on social media",
	"Consent: name on social media",
];
const answers = { given: "Yes", refused: "No", unknown: "" } as const;

/** A roster as a school's system exports it. */
export function rosterCsv(pupils: readonly Pupil[]): string {
	const rows = pupils.map(({ forename, surname, knownAs, class: group, year, consent }) => [
		forename,
		surname,
		knownAs,
		group,
		year,
		answers[consent.photo],
		answers[consent.name],
	]);
	return [headings, ...rows].map((row) => row.join(",")).join("\n");
}
