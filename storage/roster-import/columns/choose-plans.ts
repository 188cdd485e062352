import { FileRefusal } from "../files/file-refusal";
import type { RawTable } from "../files/raw-table";
import type { ColumnPlan } from "./column-plan";
import { type ColumnRole, consentMeaning } from "./column-role";
import { readConsentHeading } from "./consent-heading";
import { isCounter } from "./guess-role";
import { normaliseHeading } from "./heading";
import { nameOrderOf } from "./name-order";
import { planByContent } from "./plan-by-content";
import { type PlanOptions, planTable, type TablePlan } from "./plan-table";

/** The tables that list pupils, planned; the others are named in `warnings`. Refuses a file without any. */
export function choosePlans(
	tables: readonly RawTable[],
	options: PlanOptions,
	warnings: string[],
): TablePlan[] {
	const plans: TablePlan[] = [];
	const filled = tables.filter((table) => table.rows.length > 0);
	const files = new Set(tables.map((table) => table.file));
	const ownOf = (file: string) => filled.filter((table) => table.file === file);
	const named = new Map([...files].map((file) => [file, chooseOfFile(ownOf(file), options)]));
	const hasNumbers = [...named.values()].flat().some((plan) => hasRole(plan, "id"));
	for (const file of files) {
		const own = ownOf(file);
		const found = [...(named.get(file) ?? [])];
		if (hasNumbers) found.push(...planByNumbers(own, found, options));
		if (found.length === 0) found.push(...proposeByContent(own, options));
		if (found.length === 0) throw new FileRefusal("no-names", noNames(files.size > 1 ? file : ""));
		plans.push(...found);
		warnings.push(
			...found.flatMap((plan) => [...unreadRemarks(plan), ...orderRemark(plan)]),
			...own.flatMap((table) => tellTable(table, found)),
		);
	}
	return plans;
}

// No heading is known: the cells say what the columns could be, and the administrator is asked.
function proposeByContent(own: readonly RawTable[], options: PlanOptions): TablePlan[] {
	return own
		.filter((table) => !table.isHidden)
		.map((table) => planByContent(table, options))
		.filter((plan) => plan !== null);
}

function tellTable(table: RawTable, found: readonly TablePlan[]): readonly string[] {
	if (table.sheet === null || found.some((plan) => plan.table === table)) return table.warnings;
	const why = `Sheet "${table.sheet}" is not read: it is hidden, a list of staff, or names no pupils.`;
	return [...table.warnings, why];
}

// Answers beside a number only (a system's table of consents) belong to the names that another table gives it.
function planByNumbers(
	own: readonly RawTable[],
	found: readonly TablePlan[],
	{ mapping, today }: PlanOptions,
): TablePlan[] {
	return own
		.filter((table) => !table.isHidden && !found.some((plan) => plan.table === table))
		.map((table) => planTable(table, mapping, today, "ids"))
		.filter((plan) => plan !== null)
		.filter(
			({ columns }) =>
				columns.some(({ role, heading }) => role === "id" && !isCounter(heading)) &&
				columns.some(({ role }) => consentMeaning(role) !== null || role === "consent-type"),
		);
}

function hasRole({ columns }: TablePlan, wanted: ColumnRole): boolean {
	return columns.some(({ role, heading }) => role === wanted && !isCounter(heading));
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

function orderRemark(plan: TablePlan): string[] {
	const heading = plan.columns.find(({ role }) => role === "name")?.heading ?? "";
	return nameOrderOf(plan) === "cells"
		? [
				`"${heading}" is read with the surname first, as most of its cells have it: look at the names.`,
			]
		: [];
}

// Hidden sheets are old lists and look-up tables; they count only where nothing else does.
function chooseOfFile(own: readonly RawTable[], options: PlanOptions): TablePlan[] {
	const isStaff = ({ sheet }: RawTable) => /\b(staff|teachers?|governors?)\b/i.test(sheet ?? "");
	const shown = planAll(
		own.filter((table) => !table.isHidden && !isStaff(table)),
		options,
	);
	return shown.length > 0 ? shown : planAll(own, options);
}

function planAll(tables: readonly RawTable[], { mapping, today }: PlanOptions): TablePlan[] {
	return tables
		.map((table) => planTable(table, mapping, today))
		.filter((plan) => plan !== null)
		.filter((plan) => !isStaffList(plan));
}

// Jobs, and nothing that only pupils have.
function isStaffList({ columns }: TablePlan): boolean {
	const isOfPupils = ({ role }: ColumnPlan) =>
		/^(class|year|flag|leaving|channel|consent|inverted)/.test(role);
	const job = /^((staff|job) ?)?(roles?|title|position|post|type|code|department)$|^line manager$/;
	const jobs = columns.filter(({ heading }) => job.test(normaliseHeading(heading)));
	return !columns.some(isOfPupils) && jobs.some(({ heading }) => !/^title$/i.test(heading));
}

function noNames(file: string): string {
	return `${file === "" ? "" : `${file}: `}No column with pupils' names was found. The list needs a row of headings such as "Forename", "Surname", "Class".`;
}
