import { readConsentHeading } from "./consent-heading";
import { guessRole } from "./guess-role";
import type { RawRow } from "./raw-table";

const names = new Set(["forename", "surname", "name", "knownAs"]);
const rowsLookedAt = 20;

/** The row that names the columns: of the first rows the one with most known headings; -1 if none names pupils. */
export function findHeader(rows: readonly RawRow[]): number {
	let best = -1;
	let bestScore = 0;
	for (const [index, row] of rows.slice(0, rowsLookedAt).entries()) {
		const score = headingScore(row);
		// A row of labels above the real headings is as good as they are: the later one counts.
		const isLater = best >= 0 && index === best + 1 && score >= bestScore;
		if (score > bestScore || (isLater && score > 1)) [best, bestScore] = [index, score];
	}
	return best;
}

/** How many cells of a row are known headings; 0 when none of them is a pupil's name. */
export function headingScore({ cells }: RawRow): number {
	const filled = cells.filter((cell) => cell !== "" && cell.length < 200);
	const guesses = filled.map(guessRole);
	if (!guesses.some((guess) => guess !== null && names.has(guess))) return 0;
	return guesses.filter((guess, index) => guess !== null || speaksOfConsent(filled[index] ?? ""))
		.length;
}

function speaksOfConsent(cell: string): boolean {
	const { purposes, saysConsent, reach, isFlag } = readConsentHeading(cell);
	return purposes.length > 0 || saysConsent || isFlag || reach === "social" || reach === "website";
}
