import type { TextRange } from "../../domain/text-range";
import { lookAt } from "../text/look-at";
import { signs } from "../text/sign-kinds";
import { splitWords, type Word } from "../text/split-words";
import { startsSentence } from "../text/starts-sentence";
import { dottedForms } from "./dotted-forms";
import type { FoundShortForm } from "./found-short-form";
import { clauseStart } from "./frame-marks";
import { isKiss } from "./is-kiss";
import { isQuoted } from "./is-quoted";
import { framedForms } from "./short-form-frames";
import { suspectsIn } from "./short-form-suspects";
import { type ShortForm, shortFormOf } from "./short-forms";
import { slashForms } from "./slash-forms";
import { describeText, surroundingOf, type TextSubject } from "./surrounding-of";
import { isAboutTextLanguage } from "./text-topic";

const noExtra: ReadonlyMap<string, string> = new Map();
const kissLetters = /^x(?:o?x)*o?$/;
const sure = { alternative: "", isDoubtful: false } as const;

/** Finds text language: plain cases by the table, letters, figures and names by the words around them. */
export function findShortForms(
	text: string,
	extra: ReadonlyMap<string, string> = noExtra,
): FoundShortForm[] {
	const suspects = suspectsIn(text);
	const { signs: held } = lookAt(text);
	if (suspects.length + extra.size === 0 && (held & (signs.slash | signs.dotted)) === 0) return [];
	const words = splitWords(text);
	const { found, open } = sortOut(words, suspects, extra);
	if ((held & signs.slash) !== 0) found.push(...slashForms(text));
	if ((held & signs.dotted) !== 0) found.push(...dottedForms(text));
	if (found.length + open.length === 0) return [];
	const subject = describeText(text, words);
	const plain = plainIn(subject, found);
	const framed = framedIn(subject, open, plain);
	if (plain.length + framed.length === 0 || isAboutTextLanguage(text, words)) return [];
	return [...plain, ...framed].sort((a, b) => a.word.start - b.word.start);
}

/** Words of the table, and the places of those that only the sentence can tell. */
function sortOut(
	words: readonly Word[],
	suspects: readonly TextRange[],
	extra: ReadonlyMap<string, string>,
) {
	const found: FoundShortForm[] = [];
	const open: number[] = [];
	let next = 0;
	for (let index = 0; index < words.length; index++) {
		const word = words[index];
		if (!word || word.isHashtag) continue;
		while ((suspects[next]?.start ?? word.end) < word.start) next++;
		const own = extra.size > 0 ? extra.get(word.lower) : undefined;
		const isSuspect = (suspects[next]?.start ?? word.end) < word.end;
		if (own !== undefined) found.push({ word, ...sure, kind: "shortened", full: own });
		else if (!isSuspect) continue;
		else if (framedForms.has(word.lower) || isKissing(word.lower)) open.push(index);
		else {
			const form = shortFormOf(word.lower);
			if (form) found.push(foundBy(word, form));
		}
	}
	return { found, open };
}

/** Beside certain text language "our tchrs" is no abbreviation of the school's own. */
function plainIn(subject: TextSubject, found: readonly FoundShortForm[]): FoundShortForm[] {
	const { text } = subject;
	const written = found.filter(({ word }) => isShortForm(subject, word));
	const hasCompany = written.some(isCompany);
	return written.filter((one) => !one.isDoubtful || isPlainWord(text, one.word, hasCompany));
}

function isShortForm(subject: TextSubject, word: Word): boolean {
	const { text } = subject;
	if (isQuoted(text, word) || isCompound(text, word) || isTitle(text, word)) return false;
	if (isSaying(text, word)) return false;
	return isWritten(word, subject);
}

const foundBy = (word: Word, { kind, full, isDoubtful }: ShortForm): FoundShortForm => ({
	word,
	kind,
	full,
	alternative: "",
	isDoubtful,
});

function isWritten(word: Word, { text, isShouted, isAboutLetters }: TextSubject): boolean {
	const form: ShortForm | undefined = shortFormOf(word.lower);
	if (isAboutLetters && (form?.written === "small" || isListedSound(text, word))) return false;
	if (!form || form.written === "any" || isShouted || word.text === word.lower) return true;
	if (form.written === "small")
		return (form.isDoubtful && isOpeningSkeleton(text, word)) || opensClause(text, word);
	return word.text !== word.text.toUpperCase() || opensClause(text, word);
}

/** "IMO the best fair yet": what is named by such capitals would have its article. */
function opensClause(text: string, { start, end }: Word): boolean {
	const next = /^ ([\p{Ll}'’]+)/u.exec(text.slice(end, end + 12))?.[1];
	return next !== undefined && clauseStart.has(next) && startsSentence(text, start);
}

/** "Spk soon": a sentence's first word has a capital, an abbreviation has more, a name a vowel, a title a name. */
const isOpeningSkeleton = (text: string, { text: short, lower, start, end }: Word): boolean =>
	short.slice(1) === lower.slice(1) &&
	!/[aeiouy]/.test(lower) &&
	!/^\s\p{Lu}/u.test(text.slice(end, end + 2)) &&
	startsSentence(text, start);

/** One of the made-up words of a reading test: "wot, jat, quib". */
function isListedSound(text: string, { lower, start, end }: Word): boolean {
	const isSounded = lower.length <= 4 && /^[a-z]*[aeiou][a-z]*$/.test(lower);
	return isSounded && (text.charAt(end) === "," || /[,:]\s?$/.test(text.slice(start - 2, start)));
}

/** The "thru" of "drive-thru", the "Kool" of "Kool-aid". */
function isCompound(text: string, { start, end, lower }: Word): boolean {
	const isTail = text.charAt(start - 1) === "-" && isLetter.test(text.charAt(start - 2));
	const isHead = text.charAt(end) === "-" && isLetter.test(text.charAt(end + 1));
	return isTail || (isHead && !/\d/.test(lower));
}
const isLetter = /\p{L}/u;

/** "our Kidz Klub": two capitals inside a sentence, no figure. */
const isTitle = (text: string, { text: short, lower, start, end }: Word): boolean =>
	short !== lower &&
	short !== short.toUpperCase() &&
	!/\d/.test(lower) &&
	/^ \p{Lu}/u.test(text.slice(end, end + 2)) &&
	!startsSentence(text, start);

/** "Wot, no bananas?" of the wartime cartoons, the LOL Surprise dolls, a song, and Welsh "Dw i'n". */
const isSaying = (text: string, { lower, end }: Word): boolean =>
	(lower === "dw" && /^ i\b/i.test(text.slice(end, end + 3))) ||
	(lower === "sk8er" && /^ boi\b/i.test(text.slice(end, end + 5))) ||
	(lower === "wot" && /^,? no\b/i.test(text.slice(end, end + 5))) ||
	(lower === "lol" && /^ (?:surprise|dolls?)\b/i.test(text.slice(end, end + 10)));

const beforePlainWord = /(?:^|[\s"“‘('])$/;
const afterPlainWord = /^(?:[,.!?;:)"”’']*(?:\s|$)|…)/;
const determiner = /\b(?:the|an?|our|your|my|his|her|their|this|each|every|of) $/i;

/** No "the sbm", "src/index" or "PSF": a school's or a trade's own abbreviation has its vowels nowhere. */
function isPlainWord(text: string, word: Word, hasCompany: boolean): boolean {
	const { text: short, lower, start, end } = word;
	const lead = text.slice(Math.max(0, start - 8), start);
	if (short !== lower && !isOpeningSkeleton(text, word)) return false;
	if (!beforePlainWord.test(lead)) return false;
	if (determiner.test(lead) && !hasCompany) return false;
	return afterPlainWord.test(text.slice(end, end + 4));
}

/** A second look with the company that the first one found: "thx 4 bringing ur kit". */
function framedIn(
	subject: TextSubject,
	open: readonly number[],
	plain: readonly FoundShortForm[],
): FoundShortForm[] {
	if (plain.some(isCompany)) return open.flatMap((index) => frame(subject, index, true));
	const alone: FoundShortForm[] = [];
	for (const index of open) {
		const found = frame(subject, index, false);
		if (found.some(isCompany)) return open.flatMap((other) => frame(subject, other, true));
		alone.push(...found);
	}
	return alone;
}

const isCompany = ({ kind, isDoubtful }: FoundShortForm): boolean =>
	kind !== "informal" && kind !== "professional" && !isDoubtful;

const isKissing = (lower: string): boolean => lower.startsWith("x") && kissLetters.test(lower);

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
