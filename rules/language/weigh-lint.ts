import type { GrammarLint } from "../domain/grammar-lint";
import type { TextRange } from "../domain/text-range";
import { splitWords, type Word } from "./text/split-words";
import { startsSentence } from "./text/starts-sentence";

/** A text as the grammar rule looks at it: its words, and the stretches that are somebody's own. */
export interface WeighedText {
	readonly text: string;
	readonly words: readonly Word[];
	/** Names, and quoted words. */
	readonly spared: readonly TextRange[];
}

const quotations = /“[^“”]*\s[^“”]*”|"[^"]*\s[^"]*"|«[^«»]*\s[^«»]*»/g;

/** Prepares a text, once for all of its lints. `names` are the ranges of people's names in it. */
export function prepareWeighing(text: string, names: readonly TextRange[]): WeighedText {
	const quoted = Array.from(text.matchAll(quotations), ({ 0: words, index }) => ({
		start: index,
		end: index + words.length,
	}));
	return { text, words: splitWords(text), spared: [...names, ...quoted] };
}

/**
 * True when a lint is about the poster's own plain words: nothing of it is a name, a hashtag, a
 * handle, a link, a school's code (Y6, KS2, 4B) or a quotation.
 */
export function isAboutPlainWords({ range }: GrammarLint, weighed: WeighedText): boolean {
	const { text, words, spared } = weighed;
	if (range.start >= range.end || range.end > text.length) return false;
	if (spared.some((other) => doOverlap(range, other))) return false;
	if (/[#＃@＠]/.test(text.slice(Math.max(0, range.start - 1), range.end))) return false;
	if (isMeasure(text, range)) return false;
	const touched = words.filter((word) => doOverlap(range, word));
	return touched.length > 0 && touched.every((word) => isPlain(word, text));
}

/** "15 mins": short for everybody. */
const isMeasure = (text: string, { start, end }: TextRange): boolean =>
	/\d ?$/.test(text.slice(Math.max(0, start - 2), start)) &&
	/^(?:ms|secs?|mins?|hrs?|wks?|yrs?|kms?|kgs?|cms?|mms?|mls?)$/.test(text.slice(start, end));

/** Lower case, or the capital with which its sentence begins; a capital elsewhere may be a name. */
function isPlain({ text: word, start, isHashtag }: Word, text: string): boolean {
	if (isHashtag || /\p{N}|\p{Lu}.*\p{Lu}/u.test(word)) return false;
	return !/^\p{Lu}/u.test(word) || /^I(?:['’]|$)/.test(word) || startsSentence(text, start);
}

const functionWords = new Set(
	"a an and are as at be been but by can for from has have he if in into is it its my no of on or our so the their them these they this those to us was we were will with you your".split(
		" ",
	),
);

/** "So so proud" is warm; "the the" is a slip. */
export function isSlipOfRepetition(words: string): boolean {
	const [word = ""] = words.toLowerCase().split(/\s+/);
	return functionWords.has(word) && word !== "so" && word !== "no";
}

/**
 * A small letter where a capital belongs: at the post's beginning or after a full stop (not where a
 * verse or a list goes on), or in a name of four letters or more. Shorter ones are sounds and codes.
 */
export function isSlipOfCapitals(text: string, { range, replacements }: GrammarLint): boolean {
	const words = text.slice(range.start, range.end);
	const better = replacements[0] ?? "";
	if (!/^\p{Ll}/u.test(words) || !/^\p{Lu}/u.test(better)) return false;
	if (words.slice(1) !== better.slice(1)) return false;
	if (words === "i" && isListed(text, range)) return false;
	if (/^i\b/.test(words) || /^\p{Ll}{4}/u.test(words)) return true;
	if (words.length < 3 && !functionWords.has(words)) return false;
	const lead = text.slice(Math.max(0, range.start - 12), range.start);
	return lead === "" || /\p{L}[.!?] $/u.test(lead);
}

/** "s, a, t, p, i, n": a letter, not the poster. */
const isListed = (text: string, { start, end }: TextRange): boolean =>
	/(?:\b\p{L}(?:,| to| into| and| or)|,) $/u.test(text.slice(Math.max(0, start - 8), start)) ||
	/^, \p{L}\b/u.test(text.slice(end, end + 4));

function doOverlap(a: TextRange, b: TextRange): boolean {
	return a.start < b.end && b.start < a.end;
}
