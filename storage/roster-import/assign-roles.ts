import { type ColumnRole, consentMeaning, roleOf } from "./column-role";
import { type ConsentHeading, readConsentHeading } from "./consent-heading";
import { areConsentValues, normaliseValue } from "./consent-value";
import { guessRole, type HeadingGuess } from "./guess-role";
import type { ColumnPlan } from "./plan-table";
import type { RawRow } from "./raw-table";
import { readDate } from "./read-date";
import { resolveNames } from "./resolve-names";
import type { TableMapping } from "./roster-mapping";

/** What roles are guessed from: headings, cells, and the words around the table. */
export interface TableEvidence {
	readonly headings: readonly string[];
	readonly rows: readonly RawRow[];
	readonly context: readonly string[];
	readonly decided: TableMapping | null;
	readonly today: string;
}
type TypePlan = ColumnPlan & { readonly isUnclear: boolean };

const rowsSampled = 2000;
const rollWords =
	/^(on|off) ?roll|^(current|leaver|left|enrolled|former|active|inactive|single registration|guest|main)/i;

/** Gives every column its role, and in the long form every consent type: decided ones first, then guesses. */
export function assignRoles(evidence: TableEvidence) {
	const { headings, decided, today } = evidence;
	const samples = headings.map((_, at) => distinctCells(evidence.rows, at));
	const guesses = headings.map((heading, at) => guessColumn(heading, samples[at] ?? [], today));
	const typeColumn = findTypeColumn(evidence, guesses, samples);
	const columns = headings.map((heading, at): ColumnPlan => {
		const told = decided?.roles.find(({ of }) => of === heading)?.is;
		if (told)
			return { heading, role: told, reach: consentMeaning(told) ? "social" : null, doubt: null };
		if (at === typeColumn) return plain(heading, "consent-type");
		return planColumn(heading, guesses[at] ?? null, samples[at] ?? [], typeColumn >= 0, evidence);
	});
	resolveNames(columns);
	keepOneStatus(columns, typeColumn >= 0);
	const types = columns[typeColumn]?.role === "consent-type" ? (samples[typeColumn] ?? []) : [];
	return {
		columns,
		types: new Map(types.map((type) => [normaliseValue(type), planType(type, decided)])),
	};
}

function plain(heading: string, role: ColumnRole): ColumnPlan {
	return { heading, role, reach: null, doubt: null };
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

// "Name" over Yes and No is the consent to be named, not a name.
function guessColumn(
	heading: string,
	values: readonly string[],
	today: string,
): HeadingGuess | null {
	const guess = guessRole(heading);
	const isAnswer = (guess === "name" || guess === "year") && areConsentValues(values, today);
	return isAnswer && guess === "name" ? null : guess;
}

function findTypeColumn(
	{ headings, decided, today }: TableEvidence,
	guesses: readonly (HeadingGuess | null)[],
	samples: readonly (readonly string[])[],
): number {
	const told = headings.findIndex((heading) =>
		decided?.roles.some(({ of, is }) => of === heading && is === "consent-type"),
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

function planColumn(
	heading: string,
	guess: HeadingGuess | null,
	values: readonly string[],
	isLong: boolean,
	{ context, today }: TableEvidence,
): ColumnPlan {
	const isAnswer = areConsentValues(values, today);
	// "Consent – names" over Yes and No asks whether names may be used.
	if (guess === "consent-type" && isAnswer) {
		return planConsent(heading, readConsentHeading(heading), values, isAnswer);
	}
	if (
		guess === "status" ||
		guess === "consent-status" ||
		guess === "type" ||
		guess === "consent-type"
	) {
		if (guess === "status" && values.length > 0 && values.every((value) => rollWords.test(value)))
			return plain(heading, "leaving");
		if (guess !== "consent-status" && !isAnswer && values.length > 0) return plain(heading, "drop");
		return isLong ? plain(heading, "consent-status") : planByContext(heading, context);
	}
	if (guess) return plain(heading, guess);
	return planConsent(heading, readConsentHeading(heading), values, isAnswer);
}

function planConsent(
	heading: string,
	said: ConsentHeading,
	values: readonly string[],
	isAnswer: boolean,
): ColumnPlan {
	if (said.isFlag) return plain(heading, "flag");
	if (said.isExpiry && values.every((value) => readDate(value) !== null))
		return plain(heading, "expiry");
	if (said.isAside && !isAnswer) return plain(heading, "drop");
	if (!isTopic(said)) return planUnclear(heading, said, isAnswer);
	// Pictures' file names or points won are no answers, unless the heading asks for consent.
	const canBeAnswers = isAnswer || said.saysConsent || values.length <= 12;
	if (!canBeAnswers || isForeign(said) || isNumeric(values, isAnswer))
		return plain(heading, "drop");
	return {
		heading,
		role: roleOf(said),
		reach: said.reach,
		doubt: said.isInverted ? "inverted" : null,
	};
}

function planUnclear(heading: string, said: ConsentHeading, isAnswer: boolean): ColumnPlan {
	const isOpen = said.saysConsent && !said.isForeign && said.reach === "general" && !said.isAside;
	if (!isOpen || !isAnswer) return plain(heading, "drop");
	return { ...plain(heading, "consent-status"), doubt: "purpose" };
}

function isTopic({ purposes, reach }: ConsentHeading): boolean {
	return purposes.length > 0 || reach === "social" || reach === "website";
}

// "Internet access" is about using it; a trip's photographs are still photographs.
function isForeign({ isForeign: isOther, purposes }: ConsentHeading): boolean {
	return isOther && !purposes.includes("photo");
}

function isNumeric(values: readonly string[], isAnswer: boolean): boolean {
	return !isAnswer && values.length > 0 && values.every((value) => /^[\d.,%]+$/.test(value));
}

// An export of one consent names it in the title, the sheet or the file's name only.
function planByContext(heading: string, context: readonly string[]): ColumnPlan {
	for (const words of context) {
		const said = readConsentHeading(words);
		const photoOrElse = said.purposes.filter((one) => one !== "name" || said.purposes.length === 1);
		if (photoOrElse.length > 0 || said.reach === "social" || said.reach === "website") {
			const role = roleOf({ purposes: said.purposes, isInverted: said.isInverted });
			return { heading, role, reach: said.reach, doubt: "purpose" };
		}
	}
	return { ...plain(heading, "consent-status"), doubt: "purpose" };
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
