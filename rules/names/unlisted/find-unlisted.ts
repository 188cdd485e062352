import type { UnlistedName } from "../../domain/people";
import { EXCLUDED } from "../evidence/doubt";
import { isOfThePast } from "../evidence/is-of-the-past";
import type { KnownAround } from "../evidence/known-around";
import { createNameCase, type NameCase } from "../evidence/name-case";
import { hasRole } from "../evidence/neighbour-doubts";
import { doubts } from "../evidence/opposing-evidence";
import { isJoined } from "../evidence/row-support";
import type { NameIndex } from "../index/name-index";
import { TOKEN } from "../index/token-table";
import { countBefore, type Mention } from "../mentions/mention";
import { GAP } from "../words/fold";
import { isKnownPerson } from "../words/known-persons";
import type { Reading } from "../words/reading";
import { childSigns } from "./child-signs";
import { isSuccessful } from "./deed-signs";
import { findFullNames } from "./find-full-names";
import { grownUpDoubts } from "./grown-up-doubts";
import { nameLikeness } from "./name-likeness";
import { ENOUGH } from "./sign-weights";

/** What a name gains where the sentence tells of a success. */
const MOST_SUCCESS = 1;
/** What a name gains by standing in a row with a pupil. */
const BESIDE_PUPIL = 2;

/** Finds forename and surname of children who are on no list. High precision: it is a warning. */
export function findUnlisted(
	index: NameIndex,
	reading: Reading,
	known: KnownAround,
	mentions: readonly Mention[],
): UnlistedName[] {
	if (reading.writing() !== "normal") return [];
	const names = findFullNames(reading, mentions);
	if (names.length === 0) return [];
	const cases = names.map((name) => caseOf(reading, name, mentions));
	const own = new Map(
		cases.map((given) => [given.mention, pointsFor(index, given, known)] as const),
	);
	const spellings = new Map(
		cases.map((given) => [given.mention, given.spelling + given.surnameSpelling] as const),
	);
	const pupils = new Set(mentions.filter(({ form }) => form === "full"));
	return rowsOf(reading, [...names, ...pupils]).flatMap((row) => {
		// What is said before a row, or behind it, is said of everyone in it.
		// "Beatrix Potter, Arthur Ransome": in a row with one whom everybody knows.
		if (row.some((name) => isKnownPerson(spellings.get(name) ?? ""))) return [];
		const hasChild = row.some((name) => (own.get(name) ?? 0) + togetherIn(reading, row) >= ENOUGH);
		const shared = hasChild ? ENOUGH : row.some((name) => pupils.has(name)) ? BESIDE_PUPIL : 0;
		return row
			.filter((name) => (own.get(name) ?? EXCLUDED) + shared >= ENOUGH)
			.map((name) => rangesOf(reading, name));
	});
}

/** Three in a row are hardly grown-ups; two of one surname are brother and sister. */
function togetherIn(reading: Reading, row: readonly Mention[]): number {
	const surnames = new Set(row.map(({ after }) => reading.lower(after - 1)));
	return row.length > 2 || surnames.size < row.length ? 1 : 0;
}

/** Names by the rows they stand in: "Zack Peters, Emma Jones and Amelia Hartley" is one. */
function rowsOf(reading: Reading, names: readonly Mention[]): Mention[][] {
	const rows: Mention[][] = [];
	for (const name of names.toSorted((a, b) => a.first - b.first)) {
		const row = rows.at(-1);
		const last = row?.at(-1);
		if (row && last && isJoined(reading, last.after, name.first)) row.push(name);
		else rows.push([name]);
	}
	return rows;
}

function caseOf(reading: Reading, name: Mention, mentions: readonly Mention[]): NameCase {
	const before = countBefore(mentions, name.first);
	const previous =
		mentions.slice(Math.max(0, before - 2), before).findLast(({ after }) => after <= name.first) ??
		null;
	const following = mentions[countBefore(mentions, name.after)] ?? null;
	const spelling = reading.lower(name.first);
	let surnameSpelling = "";
	for (let word = name.first + 1; word < name.after; word++) surnameSpelling += reading.lower(word);
	return createNameCase(reading, name, { spelling, surnameSpelling }, { previous, following });
}

/** What speaks for a child less what speaks against; EXCLUDED where nobody unknown is meant. */
function pointsFor(index: NameIndex, given: NameCase, known: KnownAround): number {
	const { spelling, surnameSpelling } = given;
	if (known.pointsFor(given) < 0 || isKnown(spelling + surnameSpelling)) return EXCLUDED;
	if (isOfThePast(given) || known.isTold(given)) return EXCLUDED;
	const likeness = nameLikeness(given, isOnRoster(index, given));
	let points = likeness + childSigns(given, known) + grownUpDoubts(given);
	for (const doubt of doubts) {
		// Not even beside a child is so little enough.
		if (points < -MOST_SUCCESS) return EXCLUDED;
		// "hero Zack Peters (6)": what a child is called does not outweigh its age.
		points += Math.max(doubt(given), doubt === hasRole ? -3 : EXCLUDED);
	}
	return points >= ENOUGH ? points : points + isSuccessful(given, known);
}

/** Also "9 Harry Potters". */
function isKnown(name: string): boolean {
	return isKnownPerson(name) || (name.endsWith("s") && isKnownPerson(name.slice(0, -1)));
}

/** True for a forename of this roster. */
function isOnRoster({ tokens }: NameIndex, { reading, first }: NameCase): boolean {
	return ((tokens.flags[reading.token(first)] ?? 0) & TOKEN.GIVEN) !== 0;
}

function rangesOf(
	{ words }: Reading,
	{ first, after }: Pick<Mention, "first" | "after">,
): UnlistedName {
	const start = words.start[first] ?? 0;
	let last = first;
	// "Poppy-Jo"
	while (last + 2 < after && words.gap[last + 1] === GAP.HYPHEN) last++;
	return {
		range: { start, end: words.end[after - 1] ?? 0 },
		forename: { start, end: words.end[last] ?? 0 },
	};
}
