import type { Consent, Pupil, Purpose, Roster, StaffMember } from "../domain/pupil";

type Row = readonly [
	forename: string,
	surname: string,
	group: string,
	consents?: Partial<Record<Purpose, Consent>>,
	extra?: Partial<Pupil>,
];

/** Invented children; the first letters of a class are its year. `given` for every purpose unless said. */
const rows: readonly Row[] = [
	["Amelia", "Hartwell", "4B"],
	["Amelia", "Osei", "2C", { photo: "refused", name: "refused" }],
	["Kasper", "Lindqvist", "4B", { photo: "refused" }],
	["Nadia", "Rahmani", "6A", { name: "refused" }],
	["Will", "Stokes", "5A"],
	["Grace", "Abara", "3B", { photo: "unknown", name: "unknown", achievement: "unknown" }],
	["May", "Lin", "1A"],
	["Tobias", "de Souza", "6A", { achievement: "refused" }],
	["Niamh", "O'Rourke", "2C"],
	["Lily-Mae", "Fenwick-Cole", "3B", { work: "refused" }],
	["Muhammad", "Siddiqui", "5A", {}, { knownAs: "Yusuf" }],
	["Zoë", "Marchetti", "6A", { photo: "refused", name: "refused", work: "refused" }],
	["Theodore", "Blythe", "4B", {}, { knownAs: "Teddy", middle: "Rupert" }],
	["Rose", "Winterbourne", "1A", { photo: "unknown" }],
	["Harry", "Pottinger", "5A"],
	["Ivy", "Castellan", "2C", {}, { left: true }],
	["Oskar", "Wrona", "3B", {}, { doNotShow: true }],
];

/** The roster that every rule's examples and the practice composer are checked against. */
export const exampleRoster: Roster = {
	date: "2026-09-07",
	covers: ["photo", "name", "work", "achievement"],
	pupils: rows.map(
		([forename, surname, group, consents, extra]): Pupil => ({
			key: `${forename}-${surname}`.toLowerCase(),
			forename,
			knownAs: "",
			middle: "",
			surname,
			knownSurname: "",
			class: group,
			year: group.charAt(0),
			left: false,
			doNotShow: false,
			consent: { photo: "given", name: "given", work: "given", achievement: "given", ...consents },
			...extra,
		}),
	),
};

export const exampleStaff: readonly StaffMember[] = [
	{ title: "Mrs", forename: "Helen", surname: "Hartwell" },
	{ title: "Mr", forename: "Daniel", surname: "Okonjo" },
	{ title: "Miss", forename: "", surname: "Blythe" },
];

/** The day on which examples are checked: the example roster is some weeks old. */
export const exampleToday = "2026-10-05";
