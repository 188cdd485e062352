import type { Consent, Purpose } from "../../../rules/domain/pupil";
import type { DecisionList } from "../columns/collect-decisions";
import type { ColumnPlan } from "../columns/column-plan";
import { consentMeaning } from "../columns/column-role";
import type { TablePlan } from "../columns/plan-table";
import type { RawRow } from "../files/raw-table";
import { normaliseValue, readConsentValue } from "../values/consent-value";
import { readDate } from "../values/read-date";
import { stricterOf } from "../values/stricter-of";

/** What one row says: about purposes by name, and about the channel that stands for all of them. */
export interface RowConsents {
	readonly own: Partial<Record<Purpose, Consent>>;
	channel?: Consent;
}

/** Where a row is read: its table's plan, the day, and the list that questions go to. */
export interface ConsentContext {
	readonly plan: TablePlan;
	readonly row: RawRow;
	readonly today: string;
	readonly decisions: DecisionList;
}

/** Reads all consents of a row; what is not plain counts as unknown and is put on the list of decisions. */
export function readConsents(context: ConsentContext): RowConsents {
	const { plan, row } = context;
	const consents: RowConsents = { own: {} };
	const expired = readExpiry(context);
	const note = ({ role }: ColumnPlan, consent: Consent) => {
		const meaning = consentMeaning(role);
		const counted = expired && consent !== "refused" ? expired : consent;
		if (meaning?.purposes.length === 0) consents.channel = stricterOf(consents.channel, counted);
		for (const purpose of meaning?.purposes ?? []) {
			consents.own[purpose] = stricterOf(consents.own[purpose], counted);
		}
	};
	for (const [at, column] of plan.columns.entries()) {
		if (consentMeaning(column.role) === null) continue;
		note(column, readAnswer(context, column, column.heading, row.cells[at] ?? ""));
	}
	const typed = readTyped(context);
	if (typed) note(typed.type, typed.consent);
	return consents;
}

function readTyped(context: ConsentContext): { type: ColumnPlan; consent: Consent } | null {
	const { plan, row, decisions } = context;
	const at = plan.columns.findIndex(({ role }) => role === "consent-type");
	const value = normaliseValue(row.cells[at] ?? "");
	const type = at < 0 || value === "" ? undefined : plan.types.get(value);
	const heading = plan.columns[at]?.heading ?? "";
	const place = { file: plan.table.file, sheet: plan.table.sheet, heading, line: row.line };
	if (!type) return null;
	if (type.isUnclear) {
		const question = `What is the consent "${type.heading}" for?`;
		decisions.add({ ...place, kind: "type", value, role: null, question });
	}
	if (consentMeaning(type.role) === null) return null;
	const status = plan.columns.findIndex(({ role }) => role === "consent-status");
	const column = plan.columns[status];
	if (column) {
		return { type, consent: readAnswer(context, type, column.heading, row.cells[status] ?? "") };
	}
	if (plan.rowMeans === null) {
		const question = `"${heading}" has no answers beside it. Does a row mean that consent was given?`;
		decisions.add({ ...place, kind: "no-status", value: null, role: "consent-type", question });
	}
	return { type, consent: plan.rowMeans ?? "unknown" };
}

function readAnswer(
	{ plan, row, today, decisions }: ConsentContext,
	column: ColumnPlan,
	heading: string,
	cell: string,
): Consent {
	const value = normaliseValue(cell);
	const isInverted = consentMeaning(column.role)?.isInverted ?? false;
	const told = plan.decidedValues.get(`${heading}\n${value}`);
	if (column.doubt === null && told) return told;
	const reading = readConsentValue(cell, today);
	const isDateOfNo = reading.is === "date" && isInverted;
	const isPlain = reading.is === "known" || reading.is === "expired" || isDateOfNo;
	if (!isPlain || (isInverted && value === "" && column.doubt === null)) {
		const { file, sheet } = plan.table;
		decisions.add({
			...{ file, sheet, heading, line: row.line, role: column.role },
			kind: "value",
			value,
			question: askValue(heading, cell.trim(), isInverted),
		});
	}
	if (column.doubt !== null) return "unknown";
	if (isDateOfNo) return "refused";
	const consent = reading.is === "known" ? reading.consent : "unknown";
	return isInverted ? invert(consent) : consent;
}

function askValue(heading: string, cell: string, isInverted: boolean): string {
	if (cell === "") return `Does an empty cell under "${heading}" mean that nobody objects?`;
	const whose = isInverted ? " for the pupil's consent" : "";
	const shown = cell.length > 80 ? `${cell.slice(0, 79)}…` : cell;
	return `What does "${shown}" under "${heading}" mean${whose}?`;
}

function invert(consent: Consent): Consent {
	return consent === "given" ? "refused" : consent === "refused" ? "given" : consent;
}

function readExpiry({ plan, row, today }: ConsentContext): Consent | null {
	for (const [at, { role, heading }] of plan.columns.entries()) {
		const date = role === "expiry" ? readDate(row.cells[at] ?? "") : null;
		if (date === null) continue;
		if (date <= today && /withdr/i.test(heading)) return "refused";
		if (date < today) return "unknown";
	}
	return null;
}
