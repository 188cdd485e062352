import { type Purpose, purpose } from "../../../rules/domain/pupil";
import type { ColumnPlan } from "./column-plan";
import { type ColumnRole, consentMeaning, roleOf } from "./column-role";
import type { Reach } from "./consent-heading";

const order: readonly Reach[] = ["social", "website", "general", "elsewhere"];

/**
 * Of several columns for one purpose, over all files, those nearest to a social network count; a
 * newsletter's or the press's never do unless the administrator says so.
 */
export function preferReach(columns: readonly ColumnPlan[]): void {
	for (const subject of [...purpose.options, null]) {
		const rivals = columns.filter((column) => speaksOf(column, subject));
		const best = order.find((reach) => rivals.some((column) => column.reach === reach));
		for (const column of rivals) {
			if (column.reach !== best || best === "elsewhere")
				column.role = without(column.role, subject);
		}
	}
}

function speaksOf({ role, reach }: ColumnPlan, subject: Purpose | null): boolean {
	const meaning = reach === null ? null : consentMeaning(role);
	if (!meaning) return false;
	return subject === null ? meaning.purposes.length === 0 : meaning.purposes.includes(subject);
}

function without(role: ColumnRole, subject: Purpose | null): ColumnRole {
	const meaning = consentMeaning(role);
	const purposes = meaning?.purposes.filter((one) => one !== subject) ?? [];
	return meaning && purposes.length > 0 ? roleOf({ ...meaning, purposes }) : "drop";
}
