import type { Mention } from "../mentions/mention";
import { GAP } from "../words/fold";
import type { Reading } from "../words/reading";
import { isWordForename, isWordSurname } from "../words/word-names";

/** One mention with its neighbourhood, as evidence is weighed over it. */
export class NameCase {
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
	readonly isPossessive: boolean;
	/** The word after the name and its possessive ending. */
	readonly next: number;
	private sentence: Sentence | null = null;

	constructor(
		reading: Reading,
		mention: Mention,
		{ spelling, surnameSpelling }: Spellings,
		{ previous, following }: Neighbours,
	) {
		const { isPossessive, next } = afterPossessive(reading, mention);
		const isSurname = spelling === surnameSpelling;
		this.reading = reading;
		this.mention = mention;
		this.previous = previous;
		this.following = following;
		this.spelling = spelling;
		this.surnameSpelling = surnameSpelling;
		this.isWord = isSurname ? isWordSurname(spelling) : isWordForename(spelling);
		this.first = mention.first;
		this.isPossessive = isPossessive;
		this.next = next;
	}

	/** The sentence around the name, or as much of it as matters. */
	get sentenceStart(): number {
		return this.around().start;
	}

	get sentenceEnd(): number {
		return this.around().end;
	}

	/** All that is said (KIND) in the sentence before the name and behind it. */
	get saidBefore(): number {
		return this.around().saidBefore;
	}

	get saidBehind(): number {
		return this.around().saidBehind;
	}

	/** Read when somebody asks: what stands beside a name often settles it. */
	private around(): Sentence {
		this.sentence ??= sentenceAround(this);
		return this.sentence;
	}
}

type Spellings = Pick<NameCase, "spelling" | "surnameSpelling">;
type Neighbours = Pick<NameCase, "previous" | "following">;

interface Sentence {
	readonly start: number;
	readonly end: number;
	readonly saidBefore: number;
	readonly saidBehind: number;
}

function sentenceAround({ reading, first, next }: NameCase): Sentence {
	const start = reading.sentenceStart(first);
	const end = reading.sentenceEnd(Math.max(first, next - 1));
	return {
		start,
		end,
		saidBefore: reading.saidIn(start, first),
		saidBehind: reading.saidIn(next, end),
	};
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
