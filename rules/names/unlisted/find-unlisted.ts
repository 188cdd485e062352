import type { UnlistedName } from "../../domain/people";
import { EXCLUDED } from "../evidence/doubt";
import { isOfThePast } from "../evidence/is-of-the-past";
import type { KnownAround } from "../evidence/known-around";
import { NameCase } from "../evidence/name-case";
import { hasRole } from "../evidence/neighbour-doubts";
import { doubts } from "../evidence/opposing-evidence";
import { isJoined } from "../evidence/row-support";
import type { NameIndex } from "../index/name-index";
import { TOKEN } from "../index/token-table";
import { countBefore, type Mention } from "../mentions/mention";
import { GAP } from "../words/fold";
import { isKnownPerson, personBeginnings } from "../words/known-persons";
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

/** What a name gains by standing in a row with somebody whom everybody knows. */
const NOBODY = Number.NEGATIVE_INFINITY;

/** Finds forename and surname of children who are on no list. High precision: it is a warning. */
export function findUnlisted(
	index: NameIndex,
	reading: Reading,
	known: KnownAround,
	mentions: readonly Mention[],
): UnlistedName[] {
	const names = findFullNames(reading, mentions);
	if (names.length === 0 || reading.writing() !== "normal") return [];
	const found: UnlistedName[] = [];
	for (const row of rowsOf(reading, names, mentions)) {
		// Beside a child, or where a success is told of, less is enough.
		const least = row.length === 1 ? ENOUGH - MOST_SUCCESS : -MOST_SUCCESS;
		const points = row.map((name) =>
			isPupil(name) ? 0 : pointsFor(index, caseOf(reading, name, mentions), known, least),
		);
		const shared = row.length === 1 ? 0 : sharedIn(reading, row, points);
		for (const [at, name] of row.entries()) {
			const isChild = (points[at] ?? EXCLUDED) + shared >= ENOUGH;
			if (isChild && !isPupil(name)) found.push(rangesOf(reading, name));
		}
	}
	return found;
}

/** Names by the rows they stand in: "Zack Peters, Emma Jones and Amelia Hartley" is one. */
function rowsOf(
	reading: Reading,
	names: readonly Mention[],
	mentions: readonly Mention[],
): Mention[][] {
	const pupils = mentions.filter(({ form }) => form === "full");
	const all = pupils.length === 0 ? names : [...names, ...pupils].sort((a, b) => a.first - b.first);
	const rows: Mention[][] = [];
	let row: Mention[] = [];
	let last: Mention | null = null;
	for (const name of all) {
		if (last && isJoined(reading, last.after, name.first)) row.push(name);
		else rows.push((row = [name]));
		last = name;
	}
	return rows;
}

/** True for a name that is on the list: it stands in a row with others. */
function isPupil({ chain }: Mention): boolean {
	return chain >= 0;
}

/** What is said before a row, or behind it, is said of everyone in it. */
function sharedIn(reading: Reading, row: readonly Mention[], points: readonly number[]): number {
	// "Beatrix Potter, Arthur Ransome": in a row with one whom everybody knows.
	if (
		row.some((name) => !isPupil(name) && isKnownPerson(spellingFrom(reading, name, name.first)))
	) {
		return NOBODY;
	}
	const together = togetherIn(reading, row);
	if (points.some((own) => own + together >= ENOUGH)) return ENOUGH;
	return row.some(isPupil) ? BESIDE_PUPIL : 0;
}

/** Three in a row are hardly grown-ups; two of one surname are brother and sister. */
function togetherIn(reading: Reading, row: readonly Mention[]): number {
	const surnames = new Set(row.map(({ after }) => reading.lower(after - 1)));
	return row.length > 2 || surnames.size < row.length ? 1 : 0;
}

function caseOf(reading: Reading, name: Mention, mentions: readonly Mention[]): NameCase {
	const before = countBefore(mentions, name.first);
	const nearest = [mentions[before - 1], mentions[before - 2]];
	const previous = nearest.find((one) => one !== undefined && one.after <= name.first) ?? null;
	const following = mentions[countBefore(mentions, name.after)] ?? null;
	const spelling = reading.lower(name.first);
	const surnameSpelling = spellingFrom(reading, name, name.first + 1);
	return new NameCase(reading, name, { spelling, surnameSpelling }, { previous, following });
}

function spellingFrom(reading: Reading, { after }: Mention, from: number): string {
	let spelling = "";
	for (let word = from; word < after; word++) spelling += reading.lower(word);
	return spelling;
}

/** What speaks for a child less what speaks against; EXCLUDED below `least`, and where nobody unknown is meant. */
function pointsFor(index: NameIndex, given: NameCase, known: KnownAround, least: number): number {
	if (known.pointsFor(given) < 0 || isKnown(given)) return EXCLUDED;
	if (isOfThePast(given) || known.isTold(given)) return EXCLUDED;
	const likeness = nameLikeness(given, isOnRoster(index, given));
	let points = likeness + childSigns(given, known) + grownUpDoubts(given);
	for (const doubt of doubts) {
		if (points < least) return EXCLUDED;
		// "hero Zack Peters (6)": what a child is called does not outweigh its age.
		points += Math.max(doubt(given), doubt === hasRole ? -3 : EXCLUDED);
	}
	return points >= ENOUGH ? points : points + isSuccessful(given, known);
}

/** Also "9 Harry Potters". */
function isKnown({ reading, first, spelling, surnameSpelling }: NameCase): boolean {
	if (!reading.isOneOf(first, personBeginnings)) return false;
	const name = spelling + surnameSpelling;
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
