import { isKiss } from "./is-kiss";
import { framedForms } from "./short-form-frames";
import { type ShortForm, type ShortFormKind, shortFormOf } from "./short-forms";
import { splitWords, type Word } from "./split-words";
import { describeText, surroundingOf, type TextSubject } from "./surrounding-of";

/** Text language found in a text, with what it stands for. */
export interface FoundShortForm {
	readonly word: Word;
	readonly kind: ShortFormKind | "kisses";
	readonly full: string;
	/** Other words that it may stand for; "" when there are none. */
	readonly alternative: string;
	/** The word could well be another thing. */
	readonly isDoubtful: boolean;
}

const talksOfTextLanguage =
	/\b(?:text(?:ing)?[ -]?(?:speak|language|talk)|abbreviations?|acronyms?|slang)\b/i;
const quote = /["'‘’“”«»]/;
const kissLetters = /^x+(?:ox?)*$|^(?:xo)+x?$/;
const sure = { alternative: "", isDoubtful: false } as const;

/** Finds text language: plain cases by the table, letters, figures and names by the words around them. */
export function findShortForms(
	text: string,
	extra: ReadonlyMap<string, string> = new Map(),
): FoundShortForm[] {
	const words = splitWords(text);
	const found = text.includes("/") ? slashForms(text) : [];
	const open: number[] = [];
	for (const [index, word] of words.entries()) {
		if (word.isHashtag) continue;
		const own = extra.get(word.lower);
		if (own !== undefined) found.push({ word, ...sure, kind: "shortened", full: own });
		else if (framedForms.has(word.lower) || isKissing(word.lower)) open.push(index);
		else {
			const form = shortFormOf(word.lower);
			if (form) found.push({ word, ...sure, kind: form.kind, full: form.full });
		}
	}
	if (found.length + open.length === 0) return [];
	const subject = describeText(text, words);
	const plain = found.filter(
		({ word }) => isWritten(word, subject) && !isQuoted(text, word) && !isCompoundEnd(text, word),
	);
	const framed = framedIn(subject, open, plain);
	if (plain.length + framed.length === 0 || talksOfTextLanguage.test(text)) return [];
	return [...plain, ...framed].sort((a, b) => a.word.start - b.word.start);
}

const slashWords: Readonly<Record<string, string>> = {
	"w/": "with",
	"w/o": "without",
	"b/c": "because",
};

function slashForms(text: string): FoundShortForm[] {
	return Array.from(
		text.matchAll(/(?<=^|\s)(?:w\/o?|b\/c)(?=\s)/gi),
		({ 0: short, index: start }) => {
			const lower = short.toLowerCase();
			const word = { text: short, lower, start, end: start + short.length, isHashtag: false };
			return { word, ...sure, kind: "shortened", full: slashWords[lower] ?? "" };
		},
	);
}

function isWritten(word: Word, { text, isShouted, isAboutLetters }: TextSubject): boolean {
	const form: ShortForm | undefined = shortFormOf(word.lower);
	if (isAboutLetters && (form?.written === "small" || isListedSound(text, word))) return false;
	if (!form || form.written === "any" || isShouted || word.text === word.lower) return true;
	return form.written === "not-capitals" && word.text !== word.text.toUpperCase();
}

function isQuoted(text: string, { start, end }: Word): boolean {
	return quote.test(text.charAt(start - 1)) && quote.test(text.charAt(end));
}

/** One of the made-up words of a reading test: "wot, jat, quib". */
function isListedSound(text: string, { lower, start, end }: Word): boolean {
	const isSounded = lower.length <= 4 && /^[a-z]*[aeiou][a-z]*$/.test(lower);
	return isSounded && (text.charAt(end) === "," || /[,:]\s?$/.test(text.slice(start - 2, start)));
}

/** The "thru" of "drive-thru". */
function isCompoundEnd(text: string, { start }: Word): boolean {
	return text.charAt(start - 1) === "-" && /\p{L}/u.test(text.charAt(start - 2));
}

/** A second look with the company that the first one found: "thx 4 bringing ur kit". */
function framedIn(
	subject: TextSubject,
	open: readonly number[],
	plain: readonly FoundShortForm[],
): FoundShortForm[] {
	const hasCompany = plain.some(({ kind }) => kind !== "informal" && kind !== "professional");
	const look = (company: boolean) => open.flatMap((index) => frame(subject, index, company));
	const first = look(hasCompany);
	return hasCompany || first.length === 0 ? first : look(true);
}

const isKissing = (lower: string): boolean =>
	(lower.startsWith("x") || lower.startsWith("o")) && kissLetters.test(lower);

function frame(subject: TextSubject, index: number, hasCompany: boolean): FoundShortForm[] {
	const word = subject.words[index];
	if (!word || isQuoted(subject.text, word)) return [];
	if (isKissing(word.lower)) {
		const found = { word, ...sure, kind: "kisses", full: "" } as const;
		return isKiss(subject, index) ? [found] : [];
	}
	const form = framedForms.get(word.lower);
	const around = surroundingOf(subject, index, hasCompany);
	if (!form || !around || !form.isMeant(around)) return [];
	const kind = form.isInformal ? "informal" : "shortened";
	const { full, alternative, isDoubtful = false } = form;
	const isOther = alternative?.isLikelier(around) ?? false;
	return [
		{
			word,
			kind,
			full: isOther && alternative ? alternative.full : full,
			alternative: isOther ? full : (alternative?.full ?? ""),
			isDoubtful,
		},
	];
}
