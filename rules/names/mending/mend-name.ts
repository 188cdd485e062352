import type { Edit, Suggestion } from "../../domain/finding";
import type { People } from "../../domain/people";
import type { NamedPupil } from "../pupils-named";
import { shortenName } from "./shorten-name";

/** A name is completed by its neighbours alone; names have few words. */
const neighboursBefore = /(?:[^\s,]+[\s,]+){0,2}[^\s,]*$/;
const neighboursBehind = /^[^\s,]*(?:[\s,]+[^\s,]+){0,3}/;
const nearby = 60;

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
	const [before = ""] = neighboursBefore.exec(text.slice(Math.max(0, start - nearby), start)) ?? [];
	const [behind = ""] = neighboursBehind.exec(text.slice(end, end + nearby)) ?? [];
	const mended = before + short + behind;
	return people
		.namesIn(mended)
		.some(({ range }) => range.start <= before.length && range.end > before.length + short.length);
}
