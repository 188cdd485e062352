/** What a sign is to a hashtag: part of it, its end, or a matter for a table of all scripts. */
export type SignKind = "letter" | "figure" | "border" | "unsure";

const kinds: readonly SignKind[] = Array.from({ length: 0x250 }, (_, code): SignKind => {
	const sign = String.fromCharCode(code);
	if (/\p{L}/u.test(sign)) return "letter";
	// The raised dot counts as a figure: it stands inside a tag but makes none.
	return /[\d_·]/.test(sign) ? "figure" : "border";
});

/** Punctuation, currency, arrows, signs and dingbats: none of them is part of a word. */
const borders: readonly (readonly [first: number, last: number])[] = [
	[0x2010, 0x205e],
	[0x20a0, 0x20b8],
	[0x2190, 0x23f3],
	[0x2600, 0x26fb],
	[0x2701, 0x27be],
	// Halves of emoji beyond the basic plane: no letter begins so.
	[0xd83c, 0xd83e],
];
const wideHashSign = 0xff03;

/** The kind of the sign at `at`; the text's ends are borders. Knows Latin letters, punctuation and emoji. */
export function signKindAt(text: string, at: number): SignKind {
	const code = text.charCodeAt(at);
	if (Number.isNaN(code)) return "border";
	if (code < kinds.length) return kinds[code] ?? "unsure";
	if (code === wideHashSign) return "border";
	// The second half of an emoji says nothing without the first.
	const known = isSecondHalf(code) ? text.charCodeAt(at - 1) : code;
	if (
		known >= 0xd800 &&
		known < 0xdc00 &&
		!isSecondHalf(text.charCodeAt(known === code ? at + 1 : at))
	) {
		return "unsure";
	}
	return borders.some(([first, last]) => first <= known && known <= last) ? "border" : "unsure";
}

const isSecondHalf = (code: number): boolean => code >= 0xdc00 && code < 0xe000;
