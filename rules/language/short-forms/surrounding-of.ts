import type { Word } from "../text/split-words";
import { startsSentence } from "../text/starts-sentence";
import { wordSet } from "../text/word-set";
import type { Surrounding } from "./surrounding";
import { isAboutLetters, isAboutNumbers } from "./text-topic";

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
class DescribedText implements TextSubject {
	readonly text: string;
	readonly words: readonly Word[];
	private shouted: boolean | undefined;
	private letters: boolean | undefined;
	private numbers: boolean | undefined;

	constructor(text: string, words: readonly Word[]) {
		this.text = text;
		this.words = words;
	}

	get isShouted(): boolean {
		return (this.shouted ??= isShouted(this.text));
	}

	get isAboutLetters(): boolean {
		return (this.letters ??= isAboutLetters(this.words));
	}

	get isAboutNumbers(): boolean {
		return (this.numbers ??= isAboutNumbers(this.text, this.words));
	}
}

export const describeText = (text: string, words: readonly Word[]): TextSubject =>
	new DescribedText(text, words);

function isShouted(text: string): boolean {
	let small = 0;
	let capitals = 0;
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
	return new PlacedSurrounding(subject, index, word, hasCompany);
}

const days = /day$|^(?:mon|tues?|wed|thurs?|fri|sat|sun)$/;

/** Answers each question only when it is asked: most frames ask two or three. */
class PlacedSurrounding implements Surrounding {
	readonly before: string;
	readonly after: string;
	readonly hasCompany: boolean;
	private readonly subject: TextSubject;
	private readonly index: number;
	private readonly word: Word;
	private readonly wordBefore: Word | undefined;
	private readonly wordAfter: Word | undefined;

	constructor(subject: TextSubject, index: number, word: Word, hasCompany: boolean) {
		const { text, words } = subject;
		const [before, after] = [words[index - 1], words[index + 1]];
		const isNextBefore = before && spaces.test(text.slice(before.end, word.start));
		const isNextAfter =
			after && spaces.test(text.slice(word.end, after.start)) && text.charAt(after.end) !== "-";
		this.subject = subject;
		this.index = index;
		this.word = word;
		this.hasCompany = hasCompany;
		this.wordBefore = isNextBefore ? before : undefined;
		this.wordAfter = isNextAfter ? after : undefined;
		this.before = isNextBefore && !before.isHashtag ? before.lower : "";
		this.after = isNextAfter && !after.isHashtag ? after.lower : "";
	}

	get beforeThat() {
		return this.wordBefore ? (this.subject.words[this.index - 2]?.lower ?? "") : "";
	}

	get afterThat() {
		return this.wordAfter ? (this.subject.words[this.index + 2]?.lower ?? "") : "";
	}

	get letters() {
		const { word, subject } = this;
		return word.text === word.lower || subject.isShouted ? "small" : lettersOf(word);
	}

	get startsSentence() {
		return startsSentence(this.subject.text, this.word.start);
	}

	get isBeforeName() {
		const { wordAfter, subject } = this;
		return wordAfter !== undefined && isCapital(wordAfter) && !subject.isShouted;
	}

	get isAfterCapital() {
		const { wordBefore, subject } = this;
		return wordBefore !== undefined && isCapital(wordBefore) && !subject.isShouted;
	}

	get isAfterName() {
		const { wordBefore, subject } = this;
		if (!this.isAfterCapital || days.test(wordBefore?.lower ?? "")) return false;
		return !startsSentence(subject.text, wordBefore?.start ?? 0);
	}

	get isListed() {
		return isListed(this.subject, this.index);
	}

	get isAboutLetters() {
		return this.subject.isAboutLetters;
	}

	get isAboutNumbers() {
		return this.subject.isAboutNumbers;
	}
}

const isCapital = ({ text, lower }: Word): boolean => text !== lower;

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
	return (
		Boolean(listedBefore) ||
		Boolean(listedAfter) ||
		isJoined(before, words[index - 2]) ||
		isJoined(after, words[index + 2]) ||
		isLoneLetter(before, text, word.start)
	);
}

const isJoined = (and: Word | undefined, other: Word | undefined): boolean =>
	and?.lower === "and" && other !== undefined && isShort(other);

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
