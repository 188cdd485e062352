import type { TextRange } from "../domain/text-range";
import { lookAt } from "./text/look-at";
import { signs } from "./text/sign-kinds";

// No opening mark inside: an unclosed quotation is not read again from each of its words.
const quoted =
	/“[^“”]{20,2000}”|«[^«»]{20,2000}»|"[^"]{20,2000}"|(?<!\w)['‘](?:[^'‘’]|(?<=\w)['’](?=\w)){20,2000}['’](?!\w)/gu;
const noted = /[♪♫🎵🎶][^♪♫🎵🎶]{15,2000}[♪♫🎵🎶]/gu;

/** Quotations of more than so many words, with their quotation marks. */
export function longQuotations(text: string, moreThan: number): TextRange[] {
	if (text.length < moreThan * 2 || (lookAt(text).signs & signs.quote) === 0) return [];
	return [...text.matchAll(quoted)]
		.filter(([all]) => countWords(all) > moreThan)
		.map(({ 0: all, index }) => ({ start: index, end: index + all.length }));
}

/** Words between two notes, or verses: four short lines or more, one of them twice. */
export function lyricsIn(text: string): TextRange[] {
	const sung =
		(lookAt(text).signs & signs.beyondWords) === 0
			? []
			: [...text.matchAll(noted)].map(({ 0: all, index }) => ({
					start: index,
					end: index + all.length,
				}));
	return sung.length > 0 ? sung : versesIn(text);
}

function versesIn(text: string): TextRange[] {
	const lines = text.split("\n");
	if (lines.length < 4) return [];
	const verses = lines.filter(isVerse);
	if (verses.length < 4 || new Set(verses).size === verses.length) return [];
	const first = lines.findIndex(isVerse);
	const last = lines.findLastIndex(isVerse);
	const start = lines.slice(0, first).reduce((sum, line) => sum + line.length + 1, 0);
	const length = lines.slice(first, last + 1).join("\n").length;
	return [{ start, end: start + length }];
}

/** A line of a song: a few words and nothing of a list, a time or a tag. */
function isVerse(line: string): boolean {
	return /^\p{L}[^#@:\d•*]{8,60}$/u.test(line.trim()) && countWords(line) >= 3;
}

function countWords(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
