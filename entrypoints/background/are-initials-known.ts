import type { StaffMember } from "../../rules/domain/pupil";

/** True when initials may be somebody's on the staff list; anybody's when the list lacks forenames or is empty. */
export function areInitialsKnown(initials: string, staff: readonly StaffMember[]): boolean {
	if (staff.length === 0 || staff.some(({ forename }) => forename.trim() === "")) return true;
	const given = plain(initials);
	return staff.some(({ forename, surname }) => {
		const [first = "", ...others] = [forename, surname].flatMap(
			(name) => name.match(/\p{L}+/gu) ?? [],
		);
		const last = others.at(-1) ?? "";
		// Of middle names and particles people give some or none: first and last letter decide.
		return (
			given.startsWith(plain(first[0] ?? "")) && given.endsWith(plain(last[0] ?? first[0] ?? ""))
		);
	});
}

function plain(text: string): string {
	return text.normalize("NFD").replace(/\P{L}/gu, "").toLowerCase();
}
