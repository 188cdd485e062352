import { lookAt } from "../text/look-at";
import type { Word } from "../text/split-words";
import { createMark } from "../text/word-marks";
import { wordSet } from "../text/word-set";

const ofLetters = wordSet(
	`phonic phonics phoneme phonemes grapheme graphemes digraph digraphs trigraph trigraphs vowel vowels
	consonant consonants spell spells spelled spelt spelling spellings blending segmenting alphabet
	handwriting rhyme rhymes rhyming prefix prefixes suffix suffixes syllable syllables pronounce
	pronounced pronouncing pronunciation`,
);
const numberWords = `equation equations algebra multiply multiplied multiplying multiplication multiple multiples formula
	formulae coordinate coordinates battleship battleships checkmate solve solved solves solving cosine sine axis axes unknown hexadecimal roman numeral numerals`;
const ofNumbers = wordSet(numberWords);
const numberMark = createMark(numberWords);
const languageWords = "textspeak abbreviation abbreviations acronym acronyms slang";
const ofTextLanguage = wordSet(languageWords);
const languageMark = createMark(`text texting ${languageWords}`);

/** Letters and their sounds are the subject: "digraph", "tricky words", "phase 3", "our new sounds". */
export function isAboutLetters(words: readonly Word[]): boolean {
	return words.some(
		({ lower }, at) =>
			ofLetters.has(lower) || isNamedLetter(words, at, lower) || isPhrase(words, at, lower),
	);
}

/** The q of "before u we write q": it stands for no word, and no figure makes it a measure. */
const isNamedLetter = (words: readonly Word[], at: number, lower: string): boolean =>
	lower.length === 1 &&
	/^[e-hjopqz]$/.test(words[at]?.text ?? "") &&
	!/\d$|^(?:class|vitamins?|plan|note|part|group|room)$/.test(words[at - 1]?.lower ?? "");

/** Sums and unknowns are the subject. */
export function isAboutNumbers(text: string, words: readonly Word[]): boolean {
	return (lookAt(text).marks & numberMark) !== 0 && words.some(({ lower }) => ofNumbers.has(lower));
}

/** Text language itself is the subject: "text-speak", "abbreviations". */
export function isAboutTextLanguage(text: string, words: readonly Word[]): boolean {
	if ((lookAt(text).marks & languageMark) === 0) return false;
	return words.some(
		({ lower }, at) =>
			ofTextLanguage.has(lower) ||
			((lower === "text" || lower === "texting") &&
				/^(?:speak|language|talk|slang)$/.test(words[at + 1]?.lower ?? "")),
	);
}

function isPhrase(words: readonly Word[], at: number, lower: string): boolean {
	const before = words[at - 1]?.lower ?? "";
	if (lower === "sound" || lower === "sounds") {
		const isOfThe = words[at + 1]?.lower === "of" && words[at + 2]?.lower === "the";
		return isOfThe || /^(?:our|new|the|letters?)$/.test(before);
	}
	if (lower === "hunt") return /^(?:letters?|alphabet|sounds?)$/.test(before);
	if (lower === "word" || lower === "words")
		return /^(?:tricky|nonsense|alien|pseudo)$/.test(before);
	if (lower === "as") return words[at + 1]?.lower === "in" && isSampled(words, at);
	return before === "phase" && /^(?:[2-5]|two|three|four|five)$/.test(lower);
}

const smallest = wordSet(
	"a an as at be by do go he i if in is it me my no of on or so to up us we",
);

/** "the u of music, u as in unicorn": one of the words before is a part of the word that samples it. */
function isSampled(words: readonly Word[], at: number): boolean {
	const sample = words[at + 2]?.lower ?? "";
	return words
		.slice(Math.max(0, at - 6), at)
		.some(({ lower }) => lower.length <= 3 && !smallest.has(lower) && sample.includes(lower));
}
