import type { ColumnRole } from "../../../storage/roster-import/columns/column-role";

interface RoleChoice {
	readonly value: ColumnRole;
	readonly label: string;
}

/** What a consent may be for, as offered where a question about it is open. */
export const consentRoles: readonly RoleChoice[] = [
	{ value: "consent:photo", label: "Consent: photo" },
	{ value: "consent:name", label: "Consent: name" },
	{ value: "consent:work", label: "Consent: work" },
	{ value: "consent:achievement", label: "Consent: achievement" },
	{ value: "channel", label: "Consent: social media, for all of these" },
];

/** Every role that a column can be given by hand. */
export const columnRoles: readonly RoleChoice[] = [
	{ value: "drop", label: "Leave out" },
	{ value: "forename", label: "Forename" },
	{ value: "knownAs", label: "Known as" },
	{ value: "middle", label: "Middle names" },
	{ value: "surname", label: "Surname" },
	{ value: "knownSurname", label: "Preferred surname" },
	{ value: "name", label: "Whole name" },
	{ value: "class", label: "Class" },
	{ value: "year", label: "Year" },
	{ value: "id", label: "Number (to know a pupil again; not kept)" },
	...consentRoles,
	{ value: "inverted:photo", label: "Objection: photo" },
	{ value: "inverted:name", label: "Objection: name" },
	{ value: "inverted:work", label: "Objection: work" },
	{ value: "inverted:achievement", label: "Objection: achievement" },
	{ value: "inverted:channel", label: "Objection: social media" },
	{ value: "consent-type", label: "What the consent is for" },
	{ value: "consent-status", label: "Answer to it" },
	{ value: "expiry", label: "Answer holds until" },
	{ value: "leaving", label: "Leaving date" },
	{ value: "flag", label: "Not to be shown" },
];
