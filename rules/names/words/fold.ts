/** What stands between two words, as bits that add up. */
export const GAP = {
	SPACE: 1,
	HYPHEN: 2,
	APOSTROPHE: 4,
	COMMA: 8,
	DOT: 16,
	LINE: 32,
	STOP: 64,
	AND: 128,
	HASH: 256,
	AT: 512,
	QUOTE: 1024,
	OTHER: 2048,
	BRACKET: 4096,
	EDGE: 8192,
	COLON: 16384,
} as const;

/**
 * A code point as names are compared: letters without case, accent or width (`text`); marks that
 * belong to the letter before (`extend`); what nobody sees (`hidden`); else a part of a gap.
 */
export type Fold =
	| {
			readonly kind: "letter";
			readonly text: string;
			readonly isUpper: boolean;
			readonly isLower: boolean;
	  }
	| { readonly kind: "extend" | "hidden" }
	| { readonly kind: "gap"; readonly bits: number };

// Letters that Unicode does not take apart.
const plain: Readonly<Record<string, string>> = {
	ł: "l",
	ø: "o",
	đ: "d",
	ð: "d",
	ħ: "h",
	ı: "i",
	ŋ: "n",
	þ: "th",
	ß: "ss",
	æ: "ae",
	œ: "oe",
};

const LONGEST_FOLD = 3;
const extend = /^[\p{M}\p{Emoji_Modifier}\u200c\u200d\uff9e\uff9f\u{e0020}-\u{e007f}]/u;
// The signs after \p{Nd} cling to the letter that follows them.
const letter =
	/^(?!\p{Extended_Pictographic})[\p{L}\p{Nd}\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u;
const hidden = /^(?![\n\r\t])[\p{Cf}\p{Cc}\p{Cs}]/u;
const known = new Map<number, Fold>();
const MOST_KNOWN = 4096;

/** The fold of one code point; remembered, because texts use few different ones. */
export function foldCodePoint(codePoint: number): Fold {
	const remembered = known.get(codePoint);
	if (remembered) return remembered;
	if (known.size >= MOST_KNOWN) known.clear();
	const fold = classify(String.fromCodePoint(codePoint));
	known.set(codePoint, fold);
	return fold;
}

function classify(symbol: string): Fold {
	if (extend.test(symbol)) return { kind: "extend" };
	if (letter.test(symbol)) return foldLetter(symbol);
	if (hidden.test(symbol)) return { kind: "hidden" };
	return { kind: "gap", bits: gapBits(symbol) };
}

function foldLetter(symbol: string): Fold {
	const lower = symbol.normalize("NFKC").toLowerCase();
	const bare = lower.normalize("NFKD").replace(/\p{M}/gu, "");
	const text = Array.from(bare, (each) => plain[each] ?? each).join("");
	const compatible = symbol.normalize("NFKC");
	const isUpper = compatible !== lower;
	const isLower = !isUpper && compatible !== compatible.toUpperCase();
	// Each UTF-16 unit has to fit the scanner's buffer: the rare longer ligatures are cut short.
	return { kind: "letter", text: text.slice(0, LONGEST_FOLD) || symbol, isUpper, isLower };
}

const gaps: readonly (readonly [RegExp, number])[] = [
	[/[\n\r\u0085\u2028\u2029]/, GAP.LINE],
	[/[\s\u3000]/, GAP.SPACE],
	[/[-_\u2010\u2011\uff0d]/, GAP.HYPHEN],
	[/['\u2018\u2019\u02bc`\u00b4\u2032\uff07]/, GAP.APOSTROPHE],
	[/[,\u060c\u3001]/, GAP.COMMA],
	[/\./, GAP.DOT],
	[/[!?;\u2026]/, GAP.STOP],
	[/:/, GAP.COLON],
	[/[&+/]/, GAP.AND],
	[/[#\uff03]/, GAP.HASH],
	[/[@\uff20]/, GAP.AT],
	[/["\u201c\u201d\u00ab\u00bb]/, GAP.QUOTE],
	[/[()[\]]/, GAP.BRACKET],
];

function gapBits(symbol: string): number {
	return gaps.find(([pattern]) => pattern.test(symbol))?.[1] ?? GAP.OTHER;
}
