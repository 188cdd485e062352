import { normaliseHeading } from "./heading";
import type { ColumnPlan } from "./plan-table";

/** Settles name columns that say the same: legal beside used names, a whole name beside its parts. */
export function resolveNames(columns: readonly ColumnPlan[]): void {
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
