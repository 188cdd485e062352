import type { TextRange } from "../domain/text-range";
import { isSpace } from "./text/letters";
import { lookAt } from "./text/look-at";
import { matchesOf } from "./text/matches-of";
import { signs } from "./text/sign-kinds";
import { figure, kindOf, letter } from "./text/word-shape";

// No opening mark inside: an unclosed quotation is not read again from each of its words.
const quoted =
	/“[^“”]{20,2000}”|«[^«»]{20,2000}»|"[^"]{20,2000}"|(?<!\w)['‘](?:[^'‘’]|(?<=\w)['’](?=\w)){20,2000}['’](?!\w)/gu;
const noted = /[♪♫🎵🎶][^♪♫🎵🎶]{15,2000}[♪♫🎵🎶]/gu;

/** Quotations of more than so many words, with their quotation marks. */
export function longQuotations(text: string, moreThan: number): TextRange[] {
	if (text.length < moreThan * 2 || (lookAt(text).signs & signs.quote) === 0) return [];
	return matchesOf(text, quoted)
		.filter(([all]) => hasMoreWords(all, moreThan))
		.map(({ 0: all, index }) => ({ start: index, end: index + all.length }));
}

/** Words between two notes, or verses: four short lines or more, one of them twice. */
export function lyricsIn(text: string): TextRange[] {
	const sung =
		(lookAt(text).signs & signs.beyondWords) === 0
			? []
			: matchesOf(text, noted).map(({ 0: all, index }) => ({
					start: index,
					end: index + all.length,
				}));
	return sung.length > 0 ? sung : versesIn(text);
}

function versesIn(text: string): TextRange[] {
	if (!hasLines(text)) return [];
	const lines = text.split("\n");
	const verses = lines.filter(isVerse);
	if (verses.length < 4 || new Set(verses).size === verses.length) return [];
	const first = lines.findIndex(isVerse);
	const last = lines.findLastIndex(isVerse);
	const start = lines.slice(0, first).reduce((sum, line) => sum + line.length + 1, 0);
	const length = lines.slice(first, last + 1).join("\n").length;
	return [{ start, end: start + length }];
}

/** Four lines or more. */
function hasLines(text: string): boolean {
	let at = -1;
	for (let line = 1; line < 4; line++) {
		at = text.indexOf("\n", at + 1);
		if (at === -1) return false;
	}
	return true;
}

/** A line of a song: a few words and nothing of a list, a time or a tag. */
function isVerse(line: string): boolean {
	return /^\p{L}[^#@:\d•*]{8,60}$/u.test(line.trim()) && hasMoreWords(line, 2);
}

/** True for a text of more than so many words; signs between spaces are none. It is read no further. */
function hasMoreWords(text: string, than: number): boolean {
	let count = 0;
	let isInside = false;
	for (let at = 0; at < text.length && count <= than; at++) {
		if (isSpace(text.charCodeAt(at))) isInside = false;
		else if (!isInside && isWordLetter(text, at)) {
			isInside = true;
			count += 1;
		}
	}
	return count > than;
}

function isWordLetter(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 0x80) return (kindOf(code) & (letter | figure)) !== 0;
	return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
