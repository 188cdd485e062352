import type { Word } from "./split-words";
import { startsSentence } from "./starts-sentence";
import type { Surrounding } from "./surrounding";
import { isAboutLetters, isAboutNumbers } from "./text-topic";
import { wordSet } from "./word-set";

/** What a text as a whole is about and how it is written. */
export interface TextSubject {
	readonly text: string;
	readonly words: readonly Word[];
	/** Mostly capitals: they mean nothing then. */
	readonly isShouted: boolean;
	readonly isAboutLetters: boolean;
	readonly isAboutNumbers: boolean;
}

/** Each question is asked of the text at most once, and only if a word raises it. */
export function describeText(text: string, words: readonly Word[]): TextSubject {
	let shouted: boolean | undefined;
	let letters: boolean | undefined;
	let numbers: boolean | undefined;
	return {
		text,
		words,
		get isShouted() {
			return (shouted ??= isShouted(text));
		},
		get isAboutLetters() {
			return (letters ??= isAboutLetters(words));
		},
		get isAboutNumbers() {
			return (numbers ??= isAboutNumbers(words));
		},
	};
}

function isShouted(text: string): boolean {
	let [small, capitals] = [0, 0];
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code >= 97 && code <= 122) small++;
		else if (code >= 65 && code <= 90) capitals++;
	}
	return capitals > 2 * small;
}

const spaces = /^[ \t\u00a0]+$/;
const listing = /^\s*[,;/&|+·]\s*$/;
/** Signs that bind a letter into something else: "u-shaped", "R&B", "£4", "/ur/". */
const binding = /[-–/\\_=+*<>|~^&£$€%]/;
const decimal = /[.:,]/;
const digit = /\d/;

/** What stands around a word; null when a sign binds it into a compound, an amount or a formula. */
export function surroundingOf(
	subject: TextSubject,
	index: number,
	hasCompany: boolean,
): Surrounding | null {
	const { text, words } = subject;
	const word = words[index];
	if (!word || isBound(text, word)) return null;
	return {
		...neighboursOf(subject, index, word),
		hasCompany,
		get letters() {
			return word.text === word.lower || subject.isShouted ? "small" : lettersOf(word);
		},
		get startsSentence() {
			return startsSentence(text, word.start);
		},
		get isListed() {
			return isListed(subject, index);
		},
		get isAboutLetters() {
			return subject.isAboutLetters;
		},
		get isAboutNumbers() {
			return subject.isAboutNumbers;
		},
	};
}

type Neighbours = Pick<
	Surrounding,
	"before" | "beforeThat" | "after" | "isBeforeName" | "isAfterName" | "isAfterCapital"
>;

const days = /day$|^(?:mon|tues?|wed|thurs?|fri|sat|sun)$/;

function neighboursOf(subject: TextSubject, index: number, word: Word): Neighbours {
	const { text, words } = subject;
	const [beforeThat, before] = [words[index - 2], words[index - 1]];
	const after = words[index + 1];
	const isNextBefore = before && spaces.test(text.slice(before.end, word.start));
	const isNextAfter =
		after && spaces.test(text.slice(word.end, after.start)) && text.charAt(after.end) !== "-";
	const isAfterCapital =
		Boolean(isNextBefore) && before?.text !== before?.lower && !subject.isShouted;
	return {
		before: isNextBefore && !before.isHashtag ? before.lower : "",
		beforeThat: isNextBefore ? (beforeThat?.lower ?? "") : "",
		after: isNextAfter && !after.isHashtag ? after.lower : "",
		isBeforeName: Boolean(isNextAfter) && after?.text !== after?.lower && !subject.isShouted,
		isAfterCapital,
		isAfterName:
			isAfterCapital &&
			!days.test(before?.lower ?? "") &&
			!startsSentence(text, before?.start ?? 0),
	};
}

function isBound(text: string, { start, end }: Word): boolean {
	const [before, after] = [text.charAt(start - 1), text.charAt(end)];
	if (binding.test(before) || binding.test(after)) return true;
	return (
		(decimal.test(before) && digit.test(text.charAt(start - 2))) ||
		(decimal.test(after) && digit.test(text.charAt(end + 1)))
	);
}

function lettersOf({ text }: Word): Surrounding["letters"] {
	return text.length > 1 && text !== text.toUpperCase() ? "first-capital" : "capitals";
}

/** "a, e, i, o, u": a neighbour across a comma or "and" is a letter or two. */
function isListed({ text, words }: TextSubject, index: number): boolean {
	const word = words[index];
	const before = words[index - 1];
	const after = words[index + 1];
	if (!word) return false;
	const listedBefore =
		before && isShort(before) && listing.test(text.slice(before.end, word.start));
	const listedAfter = after && isShort(after) && listing.test(text.slice(word.end, after.start));
	const joined = (one: Word | undefined, other: Word | undefined) =>
		one?.lower === "and" && other !== undefined && isShort(other);
	return (
		Boolean(listedBefore) ||
		Boolean(listedAfter) ||
		joined(before, words[index - 2]) ||
		joined(after, words[index + 2]) ||
		isLoneLetter(before, text, word.start)
	);
}

const isShort = ({ lower }: Word): boolean =>
	lower.length <= 2 && !shortWords.has(lower) && !digit.test(lower);
const shortWords = wordSet(
	"u ur i us we me it hi so ok no xx pe do go to in on up my he at an as be by if or of is am oh yw np gd ty jk kk yh dw bk",
);
/** "a e i o u", "s a t p i n": letters that are never words of text language. */
function isLoneLetter(before: Word | undefined, text: string, start: number): boolean {
	return (
		before !== undefined &&
		/^[d-jlmo-qstvwz]$/.test(before.lower) &&
		before.lower !== "i" &&
		spaces.test(text.slice(before.end, start))
	);
}
