/** How long a passphrase would last, at least: `weak` is not enough for a list of children. */
export interface PassphraseStrength {
	readonly bits: number;
	readonly level: "weak" | "fair" | "strong";
}

export const leastBits = 45;
const strongBits = 60;

/** What everybody tries first. */
const usual = new Set([
	"password",
	"letmein",
	"qwerty",
	"welcome",
	"admin",
	"school",
	"teacher",
	"chalkline",
]);

/**
 * Estimates from below, as somebody would guess who knows how people choose: runs of letters count
 * as words from a list, four digits as a year, repeats and sequences as one, and words in `known`
 * (the school's own) as nothing.
 */
export function passphraseStrength(
	passphrase: string,
	known: readonly string[],
): PassphraseStrength {
	const own = new Set(known.flatMap((words) => words.toLowerCase().split(/[^a-z]+/)));
	const pieces = new Set(passphrase.trim().match(/\p{L}+|\d+|[^\p{L}\d\s]/gu) ?? []);
	const bits = Math.floor([...pieces].reduce((sum, piece) => sum + bitsOf(piece, own), 0));
	return { bits, level: bits < leastBits ? "weak" : bits < strongBits ? "fair" : "strong" };
}

function bitsOf(piece: string, own: ReadonlySet<string>): number {
	const word = piece.toLowerCase();
	if (own.has(word)) return 0;
	if (usual.has(word)) return 3;
	const length = lengthWithoutRuns(word);
	if (/^\d+$/.test(piece)) return /^(19|20)\d\d$/.test(piece) ? 7 : 3.3 * length;
	if (!/^\p{L}+$/u.test(piece)) return 4;
	// A word out of some thousands, and a little more for a long or oddly written one.
	const oddity = /^\p{Lu}?\p{Ll}+$/u.test(piece) ? 0 : 2;
	return Math.min(4.7 * length, 13 + Math.max(0, length - 8) / 2) + oddity;
}

/** "aaaa", "abcd" and "4321" are worth one letter and a bit. */
function lengthWithoutRuns(word: string): number {
	const codes = Array.from(word, (letter) => letter.codePointAt(0) ?? 0);
	const steps = codes.slice(1).map((code, at) => code - (codes[at] ?? 0));
	const breaks = steps.filter(
		(step, at) => Math.abs(step) > 1 || (at > 0 && step !== steps[at - 1]),
	);
	return Math.min(codes.length, 1 + breaks.length + Math.log2(codes.length));
}

const guessesEachSecond = 10_000;

/** How long a hundred fast machines would guess, in words. */
export function guessingTime(bits: number): string {
	const days = 2 ** (bits - 1) / guessesEachSecond / 86_400;
	if (days < 1) return "less than a day";
	if (days < 730) return `about ${Math.round(days)} days`;
	const years = days / 365;
	return years > 1e6
		? "millions of years"
		: `about ${Math.round(years).toLocaleString("en-GB")} years`;
}
