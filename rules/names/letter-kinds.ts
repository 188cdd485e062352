import { type Fold, foldCodePoint } from "./fold";

/** How a word is written, as bits. */
export const SHAPE = { CAPITAL: 1, SHOUTED: 2, DIGIT: 4, TAG: 8 } as const;
const SMALL = 16;

/** What a sign is to a word; a letter of a script without capitals is CASELESS, no capital after it begins a new word. */
export const LETTER = { NONE: 0, LOWER: 1, UPPER: 2, DIGIT: 3, CASELESS: 4 } as const;

/** Letters and digits below 128: the folded unit and, above it, the kind; 0 for what is no letter. */
export const cells = new Uint16Array(128);
export const KIND_SHIFT = 8;
export const asciiGap = new Uint16Array(128);
for (let code = 0; code < 128; code++) {
	const fold = foldCodePoint(code);
	if (fold.kind === "gap") asciiGap[code] = fold.bits;
	if (fold.kind !== "letter") continue;
	const kind = code < 58 ? LETTER.DIGIT : fold.isUpper ? LETTER.UPPER : LETTER.LOWER;
	cells[code] = fold.text.charCodeAt(0) | (kind << KIND_SHIFT);
}

/** What a folded letter is to a word. */
export function letterKind({ isUpper, isLower }: Extract<Fold, { kind: "letter" }>): number {
	if (isUpper) return LETTER.UPPER;
	return isLower ? LETTER.LOWER : LETTER.CASELESS;
}

/** What one more sign of a kind adds to a word's shape. */
export function shapeOf(now: number, before: number): number {
	if (now === LETTER.DIGIT) return SHAPE.DIGIT;
	if (now === LETTER.LOWER || now === LETTER.CASELESS) return SMALL;
	return before === LETTER.NONE ? SHAPE.CAPITAL : SHAPE.SHOUTED;
}

/** The shape of a whole word from what its signs added. */
export function finished(shape: number): number {
	return (shape & SMALL) === 0 ? shape : shape & ~(SHAPE.SHOUTED | SMALL);
}
