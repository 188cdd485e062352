import { WordScanner } from "../words/scan-words";
import { clippedForms } from "./clipped-forms";
import { nicknames } from "./nicknames";
import { respellingsOf } from "./respellings";

/** A folded name and the places inside it where a writer may set a space, hyphen or nothing. */
export interface NameForm {
	readonly spelling: string;
	/** Beginnings after which the name may go on: "van", "vander" for van der Berg. */
	readonly beginnings: readonly string[];
}

export interface GivenForms {
	readonly whole: NameForm;
	readonly nicknames: readonly NameForm[];
	/** Parts of a double forename: Lily and Mae of Lily-Mae. */
	readonly parts: readonly NameForm[];
	readonly initial: string;
}

export interface SurnameForms {
	readonly whole: NameForm;
	/** Halves of a double-barrelled name, and a name without its particles. */
	readonly parts: readonly NameForm[];
	/** The first letter as the roster writes it. */
	readonly initial: string;
}

// Never a name when alone.
const particles = new Set(
	`a ab abd abdul abdur abu al ap as ben bin bint da das de del della den der di do dos du el es
	fitz ibn la las le los mac mc na ni nic o of san santa st saint te ten ter umm ul ur van vande
	vander ver von y e i u und zu`.split(/\s+/),
);
// Written on as one word, these still begin a name of two: Macdonald, Abdulrahman, Obrien, Alhassan.
const prefixes = ["abdul", "abdur", "mac", "mc", "fitz", "al", "el", "de", "le", "la", "o", "st"];

/** A word with which a surname only begins: "de", "mac", "van". */
export function isParticle(word: string): boolean {
	return particles.has(word);
}

const scanner = new WordScanner();

/** The folded words of a roster's name. */
export function nameWords(name: string): string[] {
	scanner.scan(name);
	const words: string[] = [];
	for (let word = 0; word < scanner.count; word++) words.push(scanner.letters(word));
	return words;
}

function formOf(words: readonly string[]): NameForm {
	const spelling = words.join("");
	const beginnings = words.slice(1).map((_, count) => words.slice(0, count + 1).join(""));
	const [first = ""] = words;
	const prefix = prefixes.find((each) => first.startsWith(each) && first.length > each.length + 2);
	return { spelling, beginnings: prefix ? [prefix, ...beginnings] : beginnings };
}

/** All that a forename or call name is matched by; null for a name without letters. */
export function givenForms(name: string): GivenForms | null {
	const words = nameWords(name);
	if (words.length === 0) return null;
	const whole = formOf(words);
	const [initial = ""] = whole.spelling;
	return {
		whole,
		nicknames: shortForms(whole.spelling).map((short) => formOf([short])),
		parts: partsOf(name, whole.spelling),
		initial,
	};
}

function shortForms(spelling: string): readonly string[] {
	return [
		...(nicknames.get(spelling) ?? []),
		...clippedForms(spelling),
		...respellingsOf(spelling),
	];
}

/** All that a surname is matched by; null for a name without letters. */
export function surnameForms(name: string): SurnameForms | null {
	const words = nameWords(name);
	if (words.length === 0) return null;
	const whole = formOf(words);
	const [initial = ""] = whole.spelling;
	return { whole, parts: partsOf(name, whole.spelling), initial };
}

function partsOf(name: string, whole: string): NameForm[] {
	return name
		.split(/[-\u2010\u2011\s]+/)
		.map(nameWords)
		.filter((words) => words.length > 0)
		.map(formOf)
		.filter(
			({ spelling }) => spelling.length > 1 && spelling !== whole && !particles.has(spelling),
		);
}

/** Middle names, each by itself. */
export function middleForms(names: string): NameForm[] {
	return names.split(",").flatMap((each) => partsOf(each, ""));
}
