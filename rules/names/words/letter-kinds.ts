import type { Fold } from "./fold";

/** How a word is written, as bits. */
export const SHAPE = { CAPITAL: 1, SHOUTED: 2, DIGIT: 4, TAG: 8 } as const;
/** Beside those while a word is read: it has a letter that is no capital. */
const SMALL = 16;

/** What a letter is; CASELESS those of scripts without capitals: no capital after them begins a new word. */
export const LETTER = { NOTHING: 0, LOWER: 1, UPPER: 2, DIGIT: 3, CASELESS: 4 } as const;

export function kindOf({ isUpper, isLower }: Extract<Fold, { kind: "letter" }>): number {
	if (isUpper) return LETTER.UPPER;
	return isLower ? LETTER.LOWER : LETTER.CASELESS;
}

/** What a letter behind another one adds to the shape of their word. */
export function shapeOf(now: number, before: number): number {
	if (now === LETTER.DIGIT) return SHAPE.DIGIT;
	if (now === LETTER.LOWER || now === LETTER.CASELESS) return SMALL;
	return before === LETTER.NOTHING ? SHAPE.CAPITAL : SHAPE.SHOUTED;
}

/** A word's shape when all of it is read: with small letters it is not shouted. */
export function withoutSmall(shape: number): number {
	return (shape & SMALL) === 0 ? shape : shape & ~(SHAPE.SHOUTED | SMALL);
}
