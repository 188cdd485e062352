import type { Edit, Suggestion } from "../../domain/finding";
import type { People } from "../../domain/people";
import type { NamedPupil } from "../pupils-named";
import { shortenName } from "./shorten-name";

/** A name is completed by its neighbours alone, and names have few words. */
const MOST_WORDS = 3;
const firstWords = /^(?:\S*\s+){0,3}\S*/;
const FURTHEST = 60;

/**
 * Shortens a name to the permitted form. Null where no part of it may stay, where the poster wrote no
 * forename, and where the words around would complete the name again.
 */
export function mendName(
	named: NamedPupil,
	permitted: "none" | "forename" | "forename-initial",
	people: People,
): Suggestion | null {
	if (permitted === "none") return null;
	const shortened = shortenName(named, permitted);
	if (!shortened || isCompleted(named.field.text, shortened.edit, people)) return null;
	return { title: `Shorten to “${shortened.short}”`, edits: [shortened.edit] };
}

/** "Amelia Hartwell Hartwell" must not become "Amelia Hartwell". */
function isCompleted(text: string, { start, end, text: short }: Edit, people: People): boolean {
	const before = lastWords(text.slice(Math.max(0, start - FURTHEST), start));
	const [behind = ""] = firstWords.exec(text.slice(end, end + FURTHEST)) ?? [];
	const words = { start: before.length, end: before.length + short.length };
	return people.goesOnBehind(before + short + behind, words);
}

function lastWords(text: string): string {
	let from = text.length;
	for (let words = 0; words < MOST_WORDS && from > 0; words++) {
		from = text.lastIndexOf(" ", from - 2) + 1;
	}
	return text.slice(from);
}
