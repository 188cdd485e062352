import type { Breath } from "../files/create-breath";
import { isNameless } from "../rows/read-names";
import type { PupilRow } from "../rows/read-row";
import { answerAbout, topicsOf, withoutYes, withRefusalsOf } from "./join-rows";
import { type JoinedPupil, PupilRegister } from "./pupil-register";
import { sharesName } from "./shares-name";

export interface Joining {
	readonly pupils: readonly JoinedPupil[];
	readonly warnings: readonly string[];
	/** Rows with a number only, which no other list gives a name. */
	readonly strays: readonly PupilRow[];
}

const mostWarnings = 200;

/** Joins rows of one pupil: by id, else by names with class and year. The stricter answer counts; disagreement is told by line. */
export async function joinPupils(rows: readonly PupilRow[], breathe: Breath): Promise<Joining> {
	const register = new PupilRegister();
	const warnings: string[] = [];
	const strays: PupilRow[] = [];
	const isOneFile = new Set(rows.map(({ file }) => file)).size <= 1;
	const place = (row: PupilRow) =>
		isOneFile ? `line ${row.line}` : `${row.file} line ${row.line}`;
	for (const [index, { row, first }] of mostTellingFirst(rows).entries()) {
		const found = register.find(row);
		if (found.length === 0) {
			if (isNameless(row.names)) strays.push(row);
			else warnings.push(...addPupil(register, row, first, place));
		}
		if (found.length > 1) {
			warnings.push(
				`${place(row)} fits several pupils of one name: only a refusal counts, for each of them.`,
			);
		}
		for (const pupil of found) {
			const said = found.length > 1 ? withoutYes(row) : row;
			for (const [other, topics] of disagreements(pupil, said)) {
				const lines = `${place(other)} and ${place(row)}`;
				warnings.push(`${lines} are one pupil and disagree about ${topics}: the stricter counts.`);
			}
			register.extend(pupil, said);
		}
		if (index % 256 === 0) await breathe(256);
	}
	return { pupils: register.all(), warnings: shorten(warnings), strays };
}

// Siblings under one UPN, or a name that no other row of the list has: neither may be lost.
function addPupil(
	register: PupilRegister,
	row: PupilRow,
	first: number,
	place: (row: PupilRow) => string,
): string[] {
	const holder = register.holderOf(row);
	if (!holder) {
		register.add(row, first);
		return [];
	}
	const before = holder.row;
	const isNear = sharesName(before, row);
	register.add(isNear ? withRefusalsOf(row, before) : row, first);
	if (isNear) holder.row = withRefusalsOf(before, row);
	const lines = `${place(before)} and ${place(row)} have the same UPN or admission number`;
	return [`${lines} but different names: both are kept as pupils. Look which number is right.`];
}

// Row by row that said otherwise: what about.
function disagreements(pupil: JoinedPupil, { consents }: PupilRow): Map<PupilRow, string> {
	const found = new Map<PupilRow, string>();
	for (const topic of topicsOf(consents)) {
		const source = pupil.sources.get(topic);
		const before = answerAbout(topic, pupil.row.consents);
		if (!source || before === undefined || before === answerAbout(topic, consents)) continue;
		const known = found.get(source);
		found.set(source, known === undefined ? topic : `${known}, ${topic}`);
	}
	return found;
}

// A row with a name only must not decide which child it means before the others are known.
function mostTellingFirst(rows: readonly PupilRow[]) {
	return rows
		.map((row, first) => ({ row, first }))
		.sort((a, b) => informs(b.row) - informs(a.row) || a.first - b.first);
}

function informs(row: PupilRow): number {
	if (isNameless(row.names)) return -1;
	return (row.ids.length > 0 ? 4 : 0) + (row.class === "" ? 0 : 2) + (row.year === null ? 0 : 1);
}

function shorten(warnings: readonly string[]): string[] {
	const more = warnings.length - mostWarnings;
	return more > 0
		? [...warnings.slice(0, mostWarnings), `… and ${more} more of the same kind.`]
		: [...warnings];
}
