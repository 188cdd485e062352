import type { ColumnPlan } from "./column-plan";
import { isCounter, isOfPupil } from "./guess-role";
import { normaliseHeading } from "./heading";

/** Settles name columns that say the same: legal beside used names, a whole name beside its parts. */
export function resolveNames(columns: readonly ColumnPlan[]): void {
	preferPupils(columns);
	settlePair(columns, "forename", "knownAs");
	settlePair(columns, "surname", "knownSurname");
	const has = (role: string) => columns.some((column) => column.role === role);
	const used = columns.find(({ role }) => role === "knownAs");
	if (used && !has("forename") && !has("name")) used.role = "forename";
	const usedSurname = columns.find(({ role }) => role === "knownSurname");
	if (usedSurname && !has("surname") && !has("name")) usedSurname.role = "surname";
	const whole = columns.filter(({ role }) => role === "name");
	const [first, ...others] = whole;
	for (const other of others) other.role = "drop";
	if (!first) return;
	if (has("forename") && has("surname")) first.role = "drop";
	else if (has("surname")) first.role = "forename";
}

const ofForm =
	/^(start time|completion time|submission (time|date)|time ?stamp|submitted( at| on)?)$/;

// A form that parents fill in: "Name" is who answered and "ID" which answer; the child is named as such.
function preferPupils(columns: readonly ColumnPlan[]): void {
	const isForm = columns.some(({ heading }) => ofForm.test(normaliseHeading(heading)));
	for (const role of ["forename", "surname", "name"]) {
		const rivals = columns.filter((column) => column.role === role);
		if (!rivals.some(({ heading }) => isOfPupil(heading))) continue;
		for (const rival of rivals) if (!isPupils(rival)) rival.role = "drop";
	}
	for (const column of columns) {
		if (isForm && column.role === "id" && isCounter(column.heading)) column.role = "drop";
	}
}

function isPupils({ heading }: ColumnPlan): boolean {
	return isOfPupil(heading) || normaliseHeading(heading).includes("legal");
}

// The legal name is the name; a plain one beside it is the one in use (as in Wonde's exports).
function settlePair(
	columns: readonly ColumnPlan[],
	legal: "forename" | "surname",
	used: "knownAs" | "knownSurname",
): void {
	const same = columns.filter(({ role }) => role === legal);
	if (same.length < 2) return;
	const chief = same.find(({ heading }) => normaliseHeading(heading).includes("legal")) ?? same[0];
	const isUsedKnown = columns.some(({ role }) => role === used);
	for (const [index, column] of same.filter((one) => one !== chief).entries()) {
		column.role = index === 0 && !isUsedKnown ? used : "drop";
	}
}
