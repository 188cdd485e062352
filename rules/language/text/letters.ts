/** Letters and figures among the first 128 characters: a table beats any pattern. */
const isPlainLetter = Uint8Array.from({ length: 128 }, (_, code) =>
	/[a-z\d]/i.test(String.fromCharCode(code)) ? 1 : 0,
);
const beyondAscii = /^[\p{L}\p{M}\p{N}\u200c\u200d]$/u;

/** How many units of a letter, mark or figure stand at `at`: 0 for none, 2 outside the basic plane. */
export function letterUnits(text: string, at: number): 0 | 1 | 2 {
	const code = text.charCodeAt(at);
	if (code < 0x80) return isPlainLetter[code] === 1 ? 1 : 0;
	// Emoji and the signs between words would only be looked up in vain.
	if (Number.isNaN(code) || (code >= 0x2010 && code < 0x2c00)) return 0;
	const sign = text.codePointAt(at) ?? 0;
	if (!beyondAscii.test(String.fromCodePoint(sign))) return 0;
	return sign > 0xffff ? 2 : 1;
}

export const isApostrophe = (code: number): boolean =>
	code === 0x27 || code === 0x2019 || code === 0x2018;
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** White space as patterns have it (`\s`). */
export function isSpace(code: number): boolean {
	if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
	return code >= 0xa0 && /\s/.test(String.fromCharCode(code));
}

/** True when the letter at `at` is a capital. */
export function isCapitalAt(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 0x80) return code >= 0x41 && code <= 0x5a;
	return text.charAt(at) !== text.charAt(at).toLowerCase();
}

/** Where the letters, marks and figures from `start` on end. */
export function lettersEnd(text: string, start: number): number {
	let at = start;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		const units = code < 0x80 ? (isPlainLetter[code] ?? 0) : letterUnits(text, at);
		if (units === 0) break;
		at += units;
	}
	return at;
}

/** Where the word at `start` ends: apostrophes between letters, points and colons between figures are inside. */
export function wordEnd(text: string, start: number): number {
	let at = lettersEnd(text, start);
	while (at < text.length && isInside(text, at)) at = lettersEnd(text, at + 1);
	return at;
}

/** True for a sign that stands inside a word. */
export function isInside(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (isApostrophe(code)) return letterUnits(text, at - 1) > 0 && letterUnits(text, at + 1) > 0;
	const isPoint = code === 0x2e || code === 0x3a || code === 0x2c;
	return isPoint && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}
