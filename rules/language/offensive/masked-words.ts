import type { TextRange } from "../../domain/text-range";
import { type Stretch, stretchAround } from "../text/dotted-stretches";
import { lookAt } from "../text/look-at";
import { matchesOf } from "../text/matches-of";
import { signs } from "../text/sign-kinds";
import { stretchesAround } from "../text/stretches-around";

export interface MaskedWord {
	readonly range: TextRange;
	/** The word that is hidden. */
	readonly word: string;
}

// The bounds keep a hostile text from being read over and over; no word of the list is longer.
const covered =
	/(?<![\p{L}\p{N}@#/])(?:[a-z]{1,12}[*!#%_.-][a-z*!#%_.-]{0,20}[a-z]|[a-z]\*{3,12})(?![\p{L}\p{N}])/giu;
const spaced = /(?<![\p{L}\p{N}'’])[a-z$@](?:[ ._-]{1,2}[a-z*$@013!]){2,22}(?![\p{L}\p{N}'’])/giu;

const hasCover = /[a-z][*!#%_.-]+[a-z]|[a-z]\*{3}/gi;
const hasGaps = /[ ._-][a-z*$@013!][ ._-]{1,2}[a-z*$@013!](?![a-z0-9'’])/gi;
const longestSpaced = 80;

/**
 * Makes a finder of a list's words behind signs ("f*ck", "b*****ks", "sh!t") or with gaps between
 * their letters ("f u c k", "s-h-i-t").
 */
export function createUnmasker(words: readonly string[]): (text: string) => MaskedWord[] {
	const byInitial = new Map<string, string[]>();
	for (const word of words) {
		const same = byInitial.get(word.charAt(0));
		if (same) same.push(word);
		else byInitial.set(word.charAt(0), [word]);
	}
	const read = ({ text, start: from }: Stretch, shape: RegExp) =>
		matchesOf(text, shape).flatMap(({ 0: cover, index }): MaskedWord[] => {
			const lower = cover.toLowerCase();
			const word = wordUnder(lower, byInitial.get(lower.charAt(0)) ?? []);
			const start = from + index;
			return word ? [{ word, range: { start, end: start + cover.length } }] : [];
		});
	return (text) => {
		const held = lookAt(text).signs;
		const covers = (held & signs.covered) === 0 ? [] : coveredStretches(text);
		const gaps = (held & signs.spaced) === 0 ? [] : spacedStretches(text);
		return [
			...covers.flatMap((stretch) => read(stretch, covered)),
			...gaps.flatMap((stretch) => read(stretch, spaced)),
		];
	};
}

/** No cover has white space in it: the pattern runs over stretches that have a sign inside a word. */
function coveredStretches(text: string): readonly Stretch[] {
	const found: Stretch[] = [];
	hasCover.lastIndex = 0;
	while (hasCover.test(text)) {
		const { start, end } = stretchAround(text, hasCover.lastIndex - 1);
		found.push({ text: text.slice(start, end), start });
		hasCover.lastIndex = end;
	}
	return found;
}

/** The pattern for gaps runs only around two lone letters. */
function spacedStretches(text: string): readonly Stretch[] {
	const places = matchesOf(text, hasGaps).map(({ index }) => index);
	return stretchesAround(text, places, longestSpaced).map(({ start, end }) => ({
		text: text.slice(start, end),
		start,
	}));
}

/** The first of some words that a cover can hide. */
function wordUnder(cover: string, words: readonly string[]): string | undefined {
	if (words.length === 0) return undefined;
	const letters = cover.replace(/[^a-z]/g, "");
	const joined = withoutGaps(cover);
	return words.find((one) => letters === one || fits(cover, one) || fits(joined, one));
}

function withoutGaps(cover: string): string {
	return cover.replace(/[ ._-]/g, "");
}

/** Every sign stands for one letter of the word. */
function fits(cover: string, word: string): boolean {
	if (cover.length !== word.length) return false;
	for (let at = 0; at < word.length; at += 1) {
		const sign = cover.charAt(at);
		if (sign !== word.charAt(at) && !"*!#%_.-$@013".includes(sign)) return false;
	}
	return true;
}
