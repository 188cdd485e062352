import type { RawRow } from "../files/raw-table";
import { areConsentValues, normaliseValue } from "../values/consent-value";
import type { ColumnPlan } from "./column-plan";
import { consentMeaning, roleOf } from "./column-role";
import { isForeign, isTopic, readConsentHeading } from "./consent-heading";
import { guessRole, type HeadingGuess } from "./guess-role";
import { plainColumn, planColumn } from "./plan-column";
import { resolveNames } from "./resolve-names";
import { decisionOn, type TableMapping } from "./roster-mapping";

/** What roles are guessed from: headings, cells, and the words around the table. */
export interface TableEvidence {
	readonly headings: readonly string[];
	/** Above each heading, what stands over several of them; "" where nothing does. */
	readonly groups: readonly string[];
	readonly rows: readonly RawRow[];
	readonly context: readonly string[];
	readonly decided: TableMapping | null;
	readonly today: string;
}
type TypePlan = ColumnPlan & { readonly isUnclear: boolean };

const rowsSampled = 2000;

/** Gives every column its role, and in the long form every consent type: decided ones first, then guesses. */
export function assignRoles(evidence: TableEvidence) {
	const { headings, groups, context, decided, today } = evidence;
	const samples = headings.map((_, at) => distinctCells(evidence.rows, at));
	const guesses = headings.map((heading, at) => guessColumn(heading, samples[at] ?? [], today));
	const typeColumn = findTypeColumn(evidence, guesses, samples);
	const columns = headings.map((heading, at): ColumnPlan => {
		const told = decisionOn(decided?.roles ?? [], heading);
		if (told)
			return { heading, role: told, reach: consentMeaning(told) ? "social" : null, doubt: null };
		if (at === typeColumn) return plainColumn(heading, "consent-type");
		const [guess = null, values = [], group = ""] = [guesses[at], samples[at], groups[at]];
		return planColumn({ heading, group, guess, values, isLong: typeColumn >= 0, context, today });
	});
	resolveNames(columns);
	keepOneStatus(columns, typeColumn >= 0);
	const types = columns[typeColumn]?.role === "consent-type" ? (samples[typeColumn] ?? []) : [];
	return {
		columns,
		types: new Map(types.map((type) => [normaliseValue(type), planType(type, decided)])),
	};
}

function distinctCells(rows: readonly RawRow[], at: number): string[] {
	const seen = new Set<string>();
	for (const { cells } of rows.slice(0, rowsSampled)) {
		const cell = cells[at];
		if (cell) seen.add(cell);
		if (seen.size >= 300) break;
	}
	return [...seen];
}

// "Name" over Yes and No is the consent to be named, not a name; a parent's answer is the pupil's consent.
function guessColumn(
	heading: string,
	values: readonly string[],
	today: string,
): HeadingGuess | null {
	const guess = guessRole(heading);
	const said = readConsentHeading(heading);
	const mayBeConsent =
		guess === "name" ||
		(guess === "drop" && isTopic(said) && (said.saysConsent || said.isInverted) && !said.isAside);
	return mayBeConsent && areConsentValues(values, today) ? null : guess;
}

function findTypeColumn(
	{ headings, decided, today }: TableEvidence,
	guesses: readonly (HeadingGuess | null)[],
	samples: readonly (readonly string[])[],
): number {
	const told = headings.findIndex(
		(heading) => decisionOn(decided?.roles ?? [], heading) === "consent-type",
	);
	if (told >= 0 || decided) return told;
	const named = guesses.indexOf("consent-type");
	if (named >= 0 && !areConsentValues(samples[named] ?? [], today)) return named;
	return guesses.findIndex(
		(guess, at) => (guess === "type" || guess === "status") && areConsentTypes(samples[at] ?? []),
	);
}

function areConsentTypes(values: readonly string[]): boolean {
	const spoken = values.filter((value) => {
		const { purposes, reach, isForeign, saysConsent } = readConsentHeading(value);
		return (
			purposes.length > 0 || reach !== "general" || isForeign || (saysConsent && value.length > 12)
		);
	});
	return values.length > 0 && values.length <= 60 && spoken.length * 2 > values.length;
}

function keepOneStatus(columns: readonly ColumnPlan[], isLong: boolean): void {
	if (!isLong) return;
	const statuses = columns.filter(({ role }) => role === "consent-status");
	for (const extra of statuses.slice(1)) extra.role = "drop";
	// Beside a type column, a column of answers under another name is the status.
	const answers = columns.filter(({ role }) => consentMeaning(role) !== null);
	if (statuses.length === 0 && answers[0]) answers[0].role = "consent-status";
}

function planType(type: string, decided: TableMapping | null): TypePlan {
	const told = decided?.types.find(({ of }) => normaliseValue(of) === normaliseValue(type))?.is;
	if (told) return { heading: type, role: told, reach: "social", doubt: null, isUnclear: false };
	const said = readConsentHeading(type);
	const isUnclear = !isTopic(said) && !said.isForeign && said.reach === "general";
	const isKept = isTopic(said) && !isForeign(said);
	return {
		heading: type,
		role: isKept ? roleOf(said) : "drop",
		reach: isKept ? said.reach : null,
		doubt: isKept && said.isInverted ? "inverted" : null,
		isUnclear,
	};
}
