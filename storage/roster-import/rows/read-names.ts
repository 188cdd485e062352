import type { ColumnRole } from "../columns/column-role";
import { normaliseHeading } from "../columns/heading";
import { nameOrderOf } from "../columns/name-order";
import type { TablePlan } from "../columns/plan-table";
import type { RawRow } from "../files/raw-table";
import { isNone, plainText } from "../values/read-class";
import { type NameParts, noName, splitName } from "../values/split-name";
import { cellsOf } from "./cells-of";

/** True when a row says no name: only a number can tell whom it means. */
export function isNameless({ forename, surname, knownAs }: NameParts): boolean {
	return forename === "" && surname === "" && knownAs === "";
}

// Known-as and middle names often hold a dash for "none": that is no formula.
export function nameCells(plan: TablePlan, row: RawRow): string[] {
	const roles = ["forename", "surname", "name", "knownAs", "knownSurname", "middle"] as const;
	return roles.flatMap((role) => cellsOf(plan, row, role)).filter((cell) => !isNone(cell));
}

/** The names in a row, from columns of their parts or of whole names. */
export function readNames(plan: TablePlan, row: RawRow): NameParts {
	const one = (role: ColumnRole) => {
		const text = plainText(
			cellsOf(plan, row, role).find((cell) => !isNone(cell) && cell !== "") ?? "",
		);
		return isNone(text) ? "" : text;
	};
	const whole = plan.columns.find(({ role }) => role === "name");
	const parts = whole ? splitName(wholeName(plan, row), nameOrderOf(plan) !== false) : noName;
	const [forename = "", ...others] = splitForenames(plan, one("forename") || parts.forename);
	const isSurnameOnly = one("forename") !== "" && one("surname") === "" && parts.surname === "";
	const surname = one("surname") || (isSurnameOnly ? parts.forename : parts.surname);
	return {
		forename,
		knownAs: usedName(one("knownAs") || parts.knownAs, surname),
		middle: one("middle") || others.join(" ") || parts.middle,
		surname,
		knownSurname: one("knownSurname"),
	};
}

// Under "Forenames" stand all of them; under "Forename" two words are one name.
function splitForenames({ columns }: TablePlan, text: string): string[] {
	const isPlural = columns.some(
		({ role, heading }) => role === "forename" && normaliseHeading(heading).endsWith("names"),
	);
	return isPlural ? text.split(" ") : [text];
}

// A list of one column holds "Smith, Jane" without quotation marks: its comma parts no cells.
function wholeName(plan: TablePlan, row: RawRow): string {
	const cells = plan.columns.length === 1 ? row.cells : cellsOf(plan, row, "name");
	return plainText(cells.filter((cell) => cell !== "" && !isNone(cell)).join(", "));
}

// A "preferred name" may be the whole name: its forename is what is called.
function usedName(knownAs: string, surname: string): string {
	const suffix = ` ${surname}`.toLowerCase();
	return surname !== "" && knownAs.toLowerCase().endsWith(suffix)
		? knownAs.slice(0, -suffix.length).trim()
		: knownAs;
}
