import type { RawRow } from "../files/raw-table";
import { readConsentHeading } from "./consent-heading";
import { guessRole } from "./guess-role";

/** What a table's rows are recognised by: pupils' names, or numbers that another table gives to names. */
export type RowKey = "names" | "ids";

const keys: Readonly<Record<RowKey, ReadonlySet<string>>> = {
	names: new Set(["forename", "surname", "name", "knownAs"]),
	ids: new Set(["id"]),
};
const rowsLookedAt = 20;

/** The row that names the columns: of the first rows the one with most known headings; -1 if none has the key. */
export function findHeader(rows: readonly RawRow[], key: RowKey = "names"): number {
	let best = -1;
	let bestScore = 0;
	for (const [index, row] of rows.slice(0, rowsLookedAt).entries()) {
		const score = headingScore(row, key);
		// A row of labels above the real headings is as good as they are: the later one counts.
		const isLater = best >= 0 && index === best + 1 && score >= bestScore;
		if (score > bestScore || (isLater && score > 1)) [best, bestScore] = [index, score];
	}
	return best;
}

/** How many cells of a row are known headings; 0 when none of them is the key. */
export function headingScore({ cells }: RawRow, key: RowKey = "names"): number {
	const filled = cells.filter((cell) => cell !== "" && cell.length < 200);
	const guesses = filled.map(guessRole);
	if (!guesses.some((guess) => guess !== null && keys[key].has(guess))) return 0;
	return guesses.filter((guess, index) => guess !== null || speaksOfConsent(filled[index] ?? ""))
		.length;
}

function speaksOfConsent(cell: string): boolean {
	const { purposes, saysConsent, reach, isFlag } = readConsentHeading(cell);
	return purposes.length > 0 || saysConsent || isFlag || reach === "social" || reach === "website";
}
