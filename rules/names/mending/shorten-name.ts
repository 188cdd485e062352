import type { Edit } from "../../domain/finding";
import type { Pupil } from "../../domain/pupil";
import type { NamedPupil } from "../pupils-named";
import { foldWords } from "../words/fold-words";
import { keepFullStop } from "./keep-full-stop";

/**
 * The permitted form of a name: the forename, and perhaps the first letter of the surname as the
 * roster writes it. Null when the poster wrote no forename: Chalkline adds none to a draft.
 */
export function shortenName(
	{ field, hit, words, pupils: [pupil] }: NamedPupil,
	form: "forename" | "forename-initial",
): { readonly short: string; readonly edit: Edit } | null {
	if (!pupil || hit.form === "initial-surname" || hit.form === "surname" || hit.form === "family") {
		return null;
	}
	const forename = forenameWritten(words, pupil);
	const initial = form === "forename-initial" ? initialOf(words, pupil) : "";
	if (!forename) return null;
	const short = hit.isInHashtag
		? (forename + initial).replace(/[^\p{L}\p{M}\p{N}_]/gu, "")
		: initial
			? `${forename} ${initial}`
			: forename;
	const { start, end } = hit.range;
	return { short, edit: { start, end, text: short + keepFullStop(field.text, hit.range) } };
}

function forenameWritten(words: string, pupil: Pupil): string {
	const folded = foldWords(words);
	let [longest, length] = ["", 0];
	for (const form of [pupil.knownAs, pupil.forename, pupil.middle]) {
		const fold = foldWords(form);
		if (fold.length <= length || !(folded.startsWith(fold) || folded.endsWith(fold))) continue;
		[longest, length] = [form.trim(), fold.length];
	}
	return longest || unknownForename(words, pupil);
}

/** A nickname or a misspelling stays as the poster wrote it: the first word that is no surname. */
function unknownForename(words: string, { surname, knownSurname }: Pupil): string {
	const surnames = foldWords(surname) + foldWords(knownSurname);
	const written = words.split(/[\s,]+/u).filter((word) => foldWords(word).length > 1);
	return written.find((word) => !surnames.includes(foldWords(word))) ?? "";
}

const firstLetter = /\p{L}\p{M}*/u;

function initialOf(words: string, { surname, knownSurname }: Pupil): string {
	const known = foldWords(knownSurname);
	const source = known && foldWords(words).includes(known) ? knownSurname : surname || knownSurname;
	return firstLetter.exec(source)?.[0].toUpperCase() ?? "";
}
