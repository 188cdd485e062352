import type { Mention } from "../mentions/mention";
import { GAP } from "../words/fold";
import type { Reading } from "../words/reading";
import { isWordForename, isWordSurname } from "../words/word-names";

/** One mention with its neighbourhood, as evidence is weighed over it. */
export interface NameCase {
	readonly reading: Reading;
	readonly mention: Mention;
	readonly previous: Mention | null;
	readonly following: Mention | null;
	/** The folded forename, or the surname where no forename is written. */
	readonly spelling: string;
	readonly surnameSpelling: string;
	/** True when the spelling is a word as well. */
	readonly isWord: boolean;
	readonly first: number;
	/** The sentence around the name, or as much of it as matters. */
	readonly sentenceStart: number;
	readonly sentenceEnd: number;
	/** All that is said (KIND) in the sentence before the name and behind it. */
	readonly saidBefore: number;
	readonly saidBehind: number;
	readonly isPossessive: boolean;
	/** The word after the name and its possessive ending. */
	readonly next: number;
}

/** Where the name's possessive ending, if any, ends. */
export function afterPossessive(
	reading: Reading,
	{ after, hasExtraS }: Mention,
): { readonly isPossessive: boolean; readonly next: number } {
	const apostrophe = reading.hasGap(after, GAP.APOSTROPHE);
	const isOnlyApostrophe = (reading.gap(after) & ~GAP.APOSTROPHE) === 0;
	if (apostrophe && isOnlyApostrophe && reading.lower(after) === "s") {
		return { isPossessive: true, next: after + 1 };
	}
	const isAfterS = apostrophe && reading.lower(after - 1).endsWith("s");
	return { isPossessive: hasExtraS || isAfterS, next: after };
}

/** True when a word follows in the same breath: with nothing but a space before it. */
export function isInBreath(reading: Reading, word: number): boolean {
	return (reading.gap(word) & ~(GAP.SPACE | GAP.APOSTROPHE | GAP.HYPHEN)) === 0;
}

/** Gathers what the evidence looks at. */
export function createNameCase(
	reading: Reading,
	mention: Mention,
	spellings: Pick<NameCase, "spelling" | "surnameSpelling">,
	neighbours: Pick<NameCase, "previous" | "following">,
): NameCase {
	const { first } = mention;
	const { spelling, surnameSpelling } = spellings;
	const { isPossessive, next } = afterPossessive(reading, mention);
	const sentenceStart = reading.sentenceStart(first);
	const sentenceEnd = reading.sentenceEnd(Math.max(first, next - 1));
	const isSurname = spelling === surnameSpelling;
	return {
		reading,
		mention,
		previous: neighbours.previous,
		following: neighbours.following,
		spelling,
		surnameSpelling,
		isWord: isSurname ? isWordSurname(spelling) : isWordForename(spelling),
		first,
		isPossessive,
		next,
		sentenceStart,
		sentenceEnd,
		saidBefore: reading.saidIn(sentenceStart, first),
		saidBehind: reading.saidIn(next, sentenceEnd),
	};
}
