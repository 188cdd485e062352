import type { TextRange } from "../../domain/text-range";
import { dottedStretches, stretchesWith } from "./dotted-stretches";
import { rememberLast } from "./remember-last";

/** A word of a text, apostrophes inside it included. UTF-16 offsets. */
export interface Word {
	readonly text: string;
	readonly lower: string;
	readonly start: number;
	readonly end: number;
	readonly isHashtag: boolean;
}

const linkEnding =
	"com|org|net|info|uk|co|gov|edu|sch|io|me|tv|ly|be|app|blog|school|wales|scot|cymru|example";
const link = new RegExp(
	`^\\W*www\\.|\\w@[\\w-]+\\.\\w|\\w\\.(?:${linkEnding})(?:[/?#:]|\\W*$)`,
	"i",
);
/** Words as a reader sees them: nothing out of links, e-mail addresses or @handles. */
export const splitWords: (text: string) => readonly Word[] = rememberLast((text) => {
	const links = linksIn(text);
	const words: Word[] = [];
	let next = 0;
	for (let start = nextWord(text, 0); start < text.length; ) {
		const end = endOfWord(text, start);
		while (next < links.length && (links[next]?.end ?? 0) <= start) next++;
		const isLinked = (links[next]?.start ?? text.length) <= start;
		const before = start > 0 ? text.charCodeAt(start - 1) : 0;
		if (!isLinked && before !== 0x40) {
			words.push(new PlacedWord(text, start, end, before === 0x23));
		}
		start = nextWord(text, end);
	}
	return words;
});

/** Spells itself only when asked: of fifty words in a post two or three are. */
class PlacedWord implements Word {
	readonly start: number;
	readonly end: number;
	readonly isHashtag: boolean;
	private readonly source: string;

	constructor(source: string, start: number, end: number, isHashtag: boolean) {
		this.source = source;
		this.start = start;
		this.end = end;
		this.isHashtag = isHashtag;
	}

	get text(): string {
		return this.source.slice(this.start, this.end);
	}

	get lower(): string {
		return this.text.toLowerCase();
	}
}

/** Letters, figures and the underscore among the first 128 characters: a table beats any pattern. */
const inWord = Uint8Array.from({ length: 128 }, (_, code) =>
	/\w/.test(String.fromCharCode(code)) ? 1 : 0,
);

function nextWord(text: string, from: number): number {
	const { length } = text;
	let at = from;
	while (at < length && widthAt(text, at) === 0) at++;
	return at;
}

function endOfWord(text: string, start: number): number {
	const { length } = text;
	for (let at = start; at < length; ) {
		const code = text.charCodeAt(at);
		const width = code < 0x80 ? (inWord[code] ?? 0) : widthAt(text, at);
		if (width > 0) at += width;
		else if (isApostrophe(code) && isLetterAt(text, at + 1)) at++;
		else return at;
	}
	return length;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const beyondAscii = /^[\p{L}\p{M}\p{N}\u200c\u200d]$/u;

/** How many units of a word stand at `at`: 0 for none, 2 for a letter outside the basic plane. */
function widthAt(text: string, at: number): 0 | 1 | 2 {
	const code = text.charCodeAt(at);
	if (code < 0x80) return inWord[code] === 1 ? 1 : 0;
	const sign = text.codePointAt(at);
	if (sign === undefined || !beyondAscii.test(String.fromCodePoint(sign))) return 0;
	return sign > 0xffff ? 2 : 1;
}

function isLetterAt(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code < 0x80 ? isAsciiLetter(code) : widthAt(text, at) > 0;
}

/** Stretches without white space that hold a web or e-mail address; some may be given twice. */
function linksIn(text: string): readonly TextRange[] {
	const links: TextRange[] = dottedStretches(text)
		.filter((place) => link.test(place.text))
		.map((place) => ({ start: place.start, end: place.start + place.text.length }));
	links.push(...stretchesWith(text, "://"));
	return links.sort((a, b) => a.start - b.start);
}
