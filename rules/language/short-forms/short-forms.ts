import { notInCapitals, onlySmall } from "./capital-short-forms";
import { hasDroppedVowels, hasOddOnset } from "./dropped-vowels";
import {
	initials,
	initialsNotInCapitals,
	initialsOnlySmall,
	laughter,
	professional,
	rude,
} from "./short-form-initials";
import { anyCapitals } from "./short-form-words";
import { spokenForms } from "./spoken-forms";
import { unfoldEight } from "./unfold-eight";
import { wordSkeletons } from "./word-skeletons";

export type ShortFormKind = "shortened" | "laughter" | "rude" | "informal" | "professional";

/** What a short spelling means. */
export interface ShortForm {
	readonly kind: ShortFormKind;
	/** Words in full; empty when there are none that a school would write. */
	readonly full: string;
	readonly written: Capitals;
	/** Told by its pattern alone, so it could be an abbreviation that a school uses. */
	readonly isDoubtful: boolean;
}

/** In which letters a short form is one: in any, not in ALL CAPITALS, in small letters only. */
export type Capitals = "any" | "not-capitals" | "small";

const table = new Map<string, ShortForm>();
function add(
	forms: Readonly<Record<string, string>>,
	kind: ShortFormKind,
	written: Capitals = "any",
): void {
	for (const [full, shorts] of Object.entries(forms)) {
		for (const short of shorts.split(" ")) {
			if (short !== "") table.set(short, { kind, full, written, isDoubtful: false });
		}
	}
}
// What is listed later wins.
add(wordSkeletons, "shortened", "not-capitals");
add(anyCapitals, "shortened");
add(initials, "shortened");
add(notInCapitals, "shortened", "not-capitals");
add(initialsNotInCapitals, "shortened", "not-capitals");
add(onlySmall, "shortened", "small");
add(initialsOnlySmall, "shortened", "small");
add(laughter, "laughter");
add({ "": rude }, "rude");
add(spokenForms, "informal");
add(professional, "professional");

/** Looks a lower-case word up, then by the patterns that make ever new short forms. */
export function shortFormOf(lower: string): ShortForm | undefined {
	return table.get(lower) ?? (isOdd(lower, 0, lower.length) ? formByPattern(lower) : undefined);
}

/** The table's words. */
export const listedShortForms: readonly string[] = [...table.keys()];

const tableOf = (letters: RegExp) =>
	Uint8Array.from({ length: 128 }, (_, code) => (letters.test(String.fromCharCode(code)) ? 1 : 0));
const isVowel = tableOf(/[aeiouwy]/);
/** Written twice at a word's end only to draw it out: "thxx". */
const isDrawnOut = tableOf(/[kuvxyz]/);
const smallBit = 0x20;
const z = "z".charCodeAt(0);

/**
 * Patterns are for words with a figure, without a vowel, or with a beginning or an ending that no
 * other word has: of the others `shortFormOf` knows only those of the table.
 */
export function isOdd(text: string, start: number, end: number): boolean {
	let hasVowel = false;
	let run = 1;
	let last = 0;
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at) | smallBit;
		if (code < 97 || code > 122) return true;
		run = code === last ? run + 1 : 1;
		if (run === 3) return true;
		if (isVowel[code] === 1) hasVowel = true;
		last = code;
	}
	if (!hasVowel || (run > 1 && isDrawnOut[last] === 1) || last === z) return true;
	return isLaughing(text, start) || isCutEx(text, start) || hasOddOnset(text, start, end);
}

/** "lol" and what begins so. */
const isLaughing = (text: string, start: number): boolean =>
	lol.every((letter, at) => (text.charCodeAt(start + at) | smallBit) === letter);
const lol = Array.from("lol", (letter) => letter.charCodeAt(0));

/** The "xp" of "xplore". */
const isCutEx = (text: string, start: number): boolean =>
	(text.charCodeAt(start) | smallBit) === x && cutEx.has(text.charCodeAt(start + 1) | smallBit);
const x = "x".charCodeAt(0);
const cutEx = new Set(Array.from("cpt", (letter) => letter.charCodeAt(0)));

function formByPattern(lower: string): ShortForm | undefined {
	if (lower.includes("’")) return shortFormOf(lower.replaceAll("’", "'"));
	if (lower.endsWith("'s")) return possessiveOf(lower);
	if (lower.endsWith("'d")) return pastOf(lower);
	return (
		drawnOutForm(lower) ??
		figureForm(lower) ??
		zPluralForm(lower) ??
		cutExForm(lower) ??
		vowellessForm(lower)
	);
}

/** "every1's" */
function possessiveOf(lower: string): ShortForm | undefined {
	const owner = table.get(lower.slice(0, -2));
	return owner?.kind === "shortened" ? { ...owner, full: `${owner.full}'s` } : undefined;
}

/** "luv'd every minute" */
function pastOf(lower: string): ShortForm | undefined {
	const verb = table.get(lower.slice(0, -2));
	return verb?.kind === "shortened" && verb.full.endsWith("e")
		? { ...verb, full: `${verb.full}d` }
		: undefined;
}

const everyRun = /(\p{L})\1+/gu;
const longRun = /(\p{L})\1\1/u;
const laughing = /^(?:l+(?:o+l+)+[sz]*|lol(?:ing|['’]?e?d))$/;

/** "plzzz", "looool", "thxx" */
function drawnOutForm(lower: string): ShortForm | undefined {
	if (lower.length > 4 && laughing.test(lower)) return table.get("lol");
	if (longRun.test(lower)) return table.get(lower.replace(everyRun, "$1"));
	return /([kuvxyz])\1$/.test(lower) ? table.get(lower.slice(0, -1)) : undefined;
}

/** "celebr8ing", "w8s" */
function figureForm(lower: string): ShortForm | undefined {
	const full = lower.length > 2 && lower.includes("8") ? unfoldEight(lower) : "";
	return full === "" ? undefined : { ...byPattern, full };
}

/** "cookz": no English word ends so. */
function zPluralForm(lower: string): ShortForm | undefined {
	if (lower.length < 4 || !/^[a-z]+[bdfgklmnpry]z$/.test(lower)) return undefined;
	return { ...byPattern, full: `${lower.slice(0, -1)}s`, written: "small" };
}

/** "xplore", "xpert", "xcellent"; the sciences' and makers' names have a capital. */
function cutExForm(lower: string): ShortForm | undefined {
	if (!/^x[cpt][a-z]*[aeiou][a-z]*$/.test(lower) || lower.length < 5) return undefined;
	return { ...byPattern, full: `e${lower}`, written: "small" };
}

function vowellessForm(lower: string): ShortForm | undefined {
	if (!hasDroppedVowels(lower)) return undefined;
	// A long one with a vowel left is no abbreviation.
	const isDoubtful = lower.length < 6 || !/[aeiou]/.test(lower);
	return { ...byPattern, written: "small", isDoubtful };
}

const byPattern = { kind: "shortened", full: "", written: "any", isDoubtful: false } as const;
