import type { StaffMember } from "../../rules/domain/pupil";
import { guessRole } from "./columns/guess-role";
import { normaliseHeading } from "./columns/heading";
import { FileRefusal } from "./files/file-refusal";
import type { RawRow, RosterFile } from "./files/raw-table";
import { readTables } from "./files/read-tables";
import { faultOfName } from "./values/check-name";
import { isNone, plainText } from "./values/read-class";
import { splitName } from "./values/split-name";

export type StaffReading =
	| { readonly ok: true; readonly staff: StaffMember[] }
	| { readonly ok: false; readonly reason: string };

const titled = /^(mrs|mr|miss|ms|mx|dr|rev|revd|prof|sir|dame|fr|sr|headteacher|head)\b\.?\s*/i;

/** Reads a list of staff: columns title, forename, surname, or one with "Mrs H Smith". Refuses as the roster import does. */
export async function readStaff(file: RosterFile): Promise<StaffReading> {
	try {
		const tables = await readTables(file, () => undefined);
		const staff = tables.flatMap(({ rows }) => readRows(rows));
		return staff.length > 0
			? { ok: true, staff }
			: { ok: false, reason: "No names of staff were found." };
	} catch (error) {
		if (error instanceof FileRefusal) return { ok: false, reason: error.message };
		throw error;
	}
}

function readRows(rows: readonly RawRow[]): StaffMember[] {
	const at = rows.slice(0, 15).findIndex(({ cells }) => {
		const roles = cells.map(staffRole);
		return roles.includes("name") || roles.includes("surname");
	});
	// A bare list of "Mrs H Smith" needs no heading.
	const roles = at < 0 ? ["name"] : (rows[at]?.cells.map(staffRole) ?? []);
	return rows
		.slice(at + 1)
		.map(({ cells }) => readMember(roles, cells))
		.filter((member) => member !== null);
}

function staffRole(heading: string): string {
	const text = normaliseHeading(heading);
	if (/^(title|salutation|prefix)$/.test(text)) return "title";
	if (/^(staff|teacher|adult|employee)( (full )?name)?$/.test(text)) return "name";
	return guessRole(text.replace(/^(staff|teacher|employee) /, "")) ?? "";
}

function readMember(roles: readonly string[], cells: readonly string[]): StaffMember | null {
	const one = (role: string) => {
		const text = plainText(cells[roles.indexOf(role)] ?? "");
		return isNone(text) || faultOfName(text) !== null ? "" : text;
	};
	const whole = one("name");
	const title = one("title") || (titled.exec(whole)?.[1] ?? "");
	const parts = splitName(whole.replace(titled, ""), false);
	const isSurnameOnly = parts.surname === "" || one("surname") !== "";
	const forename = one("forename") || one("knownAs") || (isSurnameOnly ? "" : parts.forename);
	const surname = one("surname") || parts.surname || parts.forename;
	return surname === "" ? null : { title, forename, surname };
}
