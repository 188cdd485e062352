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
	`:\\/\\/|^\\W*www\\.|\\w@[\\w-]+\\.\\w|\\w\\.(?:${linkEnding})(?:[/?#:]|\\W*$)`,
	"i",
);
/** Every full stop is not a link: a sign between letters may be. */
const linkSign = /[/@]|\w\.\w/;
const dottedWord = /\w\.\w/;

function hasLinkSign(text: string): boolean {
	if (text.includes("/") || text.includes("@")) return true;
	for (let dot = text.indexOf("."); dot !== -1; dot = text.indexOf(".", dot + 1)) {
		if (dottedWord.test(text.slice(Math.max(0, dot - 1), dot + 2))) return true;
	}
	return false;
}

/** Words as a reader sees them: nothing out of links, e-mail addresses or @handles. */
export function splitWords(text: string): Word[] {
	const links = hasLinkSign(text) ? linksIn(text) : [];
	const small = lowerSameLength(text);
	const words: Word[] = [];
	let next = 0;
	for (let start = nextWord(text, 0); start < text.length; ) {
		const end = endOfWord(text, start);
		while (next < links.length && (links[next]?.end ?? 0) <= start) next++;
		const isLinked = (links[next]?.start ?? text.length) <= start;
		const before = start > 0 ? text.charCodeAt(start - 1) : 0;
		if (!isLinked && before !== 0x40 && before !== 0xff20) {
			const word = text.slice(start, end);
			const lower = small === null ? word.toLowerCase() : small.slice(start, end);
			words.push({
				text: word,
				lower,
				start,
				end,
				isHashtag: before === 0x23 || before === 0xff03,
			});
		}
		start = nextWord(text, end);
	}
	return words;
}

/** One call for all words; null when a letter such as İ grows and moves what follows. */
function lowerSameLength(text: string): string | null {
	const small = text.toLowerCase();
	return small.length === text.length ? small : null;
}

/** Letters, figures and the underscore among the first 128 characters: a table beats any pattern. */
const inWord = Uint8Array.from({ length: 128 }, (_, code) =>
	/\w/.test(String.fromCharCode(code)) ? 1 : 0,
);

function nextWord(text: string, from: number): number {
	let at = from;
	while (at < text.length && widthAt(text, at) === 0) at++;
	return at;
}

function endOfWord(text: string, start: number): number {
	let at = start;
	while (at < text.length) {
		const width = widthAt(text, at);
		if (width > 0) at += width;
		else if (isApostrophe(text.charCodeAt(at)) && isLetterAt(text, at + 1)) at++;
		else break;
	}
	return at;
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

/** Stretches without white space that hold a web or e-mail address. */
function linksIn(text: string): { start: number; end: number }[] {
	return Array.from(text.matchAll(/\S+/g), ({ 0: chunk, index }) => ({
		start: index,
		end: index + chunk.length,
		chunk,
	})).filter(({ chunk }) => linkSign.test(chunk) && link.test(chunk));
}
