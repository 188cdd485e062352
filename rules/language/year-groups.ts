import type { TextRange } from "../domain/text-range";

/** A year group in a text: `N`, `R` or a number, and the words that say so. */
export interface YearMention {
	readonly year: string;
	readonly range: TextRange;
}

const mention =
	/\b(?:(?:[Yy]ears?|[Yy]rs?\.?)\s?(1[0-3]|[1-9])(?:\s?(?:and|&|\/|[-–,]|to)\s?(1[0-3]|[1-9]))?(?:s|'s|’s)?\b(?!\s*(?:AD|BC|CE|BCE)\b|[\d,.]\d)|[Yy](1[0-3]|[1-9])(?:s|'s|’s)?\b|(?:(?:[Cc]lass|[Gg]roup) )?([1-9])[A-Z]{1,2}\b|(Reception|EYFS|YR)\b|(Nursery)\b)/g;

/** A year that children are only looking ahead to is not whose post it is. */
const lookingAhead =
	/(?:mov(?:e|es|ed|ing)|ready for|transition(?:ing)?|going|starting|start|prepar\w+)(?: (?:up|on|in|into|to|for))* $/i;

/** Classes whose label is a shape, not a year. */
const shapes = /^[23]D$/;

/** Year groups named in a text, left to right. `isClass` tells whether a label such as "4B" is a class of the school. */
export function yearGroupsIn(text: string, isClass: (label: string) => boolean): YearMention[] {
	if (!/[Yy]ea?r|\b[Yy]\d|\d[A-Z]|Reception|EYFS|YR|Nursery/.test(text)) return [];
	const found: YearMention[] = [];
	for (const match of text.matchAll(mention)) {
		const [words, word, second, short, label, reception, nursery] = match;
		const start = match.index;
		const range = { start, end: start + words.length };
		if (label !== undefined) {
			const bare = words.replace(/^\D*/, "");
			const saysClass = bare !== words;
			if (!saysClass && (shapes.test(bare) || !isClass(bare))) continue;
		}
		if (lookingAhead.test(text.slice(Math.max(0, start - 30), start))) continue;
		const year = word ?? short ?? label ?? (reception ? "R" : nursery ? "N" : "");
		found.push({ year, range });
		if (second !== undefined) found.push({ year: second, range });
	}
	return found;
}

/** The year that an account's ending stands for, or null: "Y6" is 6, "YR" is R, "N" is N. */
export function yearOfEnding(ending: string): string | null {
	const [, year] = /^_?(?:Y(?:ea)?r?_?)?(\d{1,2}|R|N)$/i.exec(ending) ?? [];
	return year?.toUpperCase() ?? null;
}
