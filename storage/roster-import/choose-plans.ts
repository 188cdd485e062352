import { readConsentHeading } from "./consent-heading";
import { FileRefusal } from "./file-refusal";
import { planTable, type TablePlan } from "./plan-table";
import type { RawTable } from "./raw-table";
import type { InspectOptions } from "./roster-inspection";

/** The tables that list pupils, planned; the others are named in `warnings`. Refuses a file without any. */
export function choosePlans(
	tables: readonly RawTable[],
	options: InspectOptions,
	warnings: string[],
): TablePlan[] {
	const plans: TablePlan[] = [];
	const files = new Set(tables.map((table) => table.file));
	for (const file of files) {
		const own = tables.filter((table) => table.file === file && table.rows.length > 0);
		const found = chooseOfFile(own, options);
		if (found.length === 0) throw new FileRefusal("no-names", noNames(files.size > 1 ? file : ""));
		plans.push(...found);
		warnings.push(...found.flatMap(unreadRemarks));
		for (const table of own) {
			warnings.push(...table.warnings);
			if (table.sheet !== null && !found.some((plan) => plan.table === table)) {
				warnings.push(
					`Sheet "${table.sheet}" is not read: it is hidden, a list of staff, or names no pupils.`,
				);
			}
		}
	}
	return plans;
}

// "Not on Facebook" in a column of remarks would be lost without a word.
function unreadRemarks({ columns }: TablePlan): string[] {
	return columns
		.filter(({ role, heading }) => {
			const { saysConsent, purposes } = readConsentHeading(heading);
			const isRemark = /note|comment|remark/i.test(heading);
			return role === "drop" && isRemark && (saysConsent || purposes.length > 0);
		})
		.map(({ heading }) => `"${heading}" may hold conditions and is not read: look through it.`);
}

// Hidden sheets are old lists and look-up tables; they count only where nothing else does.
function chooseOfFile(own: readonly RawTable[], options: InspectOptions): TablePlan[] {
	const isStaff = ({ sheet }: RawTable) => /\b(staff|teachers?|governors?)\b/i.test(sheet ?? "");
	const shown = planAll(
		own.filter((table) => !table.isHidden && !isStaff(table)),
		options,
	);
	return shown.length > 0 ? shown : planAll(own, options);
}

function planAll(tables: readonly RawTable[], { mapping, today }: InspectOptions): TablePlan[] {
	return tables.map((table) => planTable(table, mapping, today)).filter((plan) => plan !== null);
}

function noNames(file: string): string {
	return `${file === "" ? "" : `${file}: `}No column with pupils' names was found. The list needs a row of headings such as "Forename", "Surname", "Class".`;
}
