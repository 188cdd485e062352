import { type Field, fieldsOf } from "../domain/field";
import type { NameHit, People } from "../domain/people";
import type { PostDraft } from "../domain/post-draft";
import type { Pupil } from "../domain/pupil";
import { addPictured, picturedByName } from "./add-pictured";
import { foldWords } from "./words/fold-words";

/** A pupil's name in a draft, read against what the poster has answered. */
export interface NamedPupil {
	readonly field: Field;
	readonly hit: NameHit;
	/** The name as it stands in the draft. */
	readonly words: string;
	/** Who may be meant, after the poster's answer; never empty. */
	readonly pupils: readonly Pupil[];
}

/** Every pupil named in any text of a draft, but for words that the poster said are no pupil. */
export function pupilsNamed(draft: PostDraft, people: People): NamedPupil[] {
	const { notPupil = [], which = [] } = draft.answers;
	const strangers = notPupil.map(foldWords);
	const pictured = picturedByName(draft, people);
	const named: NamedPupil[] = [];
	for (const field of fieldsOf(draft)) {
		for (const hit of addPictured(field.text, people.namesIn(field.text), pictured)) {
			const words = field.text.slice(hit.range.start, hit.range.end);
			if (strangers.length > 0 && strangers.includes(foldWords(words))) continue;
			named.push({ field, hit, words, pupils: pupilsMeantBy(hit.pupils, which, people) });
		}
	}
	return named;
}

/** Narrows several bearers of a name by the poster's answers; answers about other names change nothing. */
export function pupilsMeantBy(
	pupils: readonly Pupil[],
	which: readonly string[],
	people: People,
): readonly Pupil[] {
	if (which.length === 0 || pupils.length < 2) return pupils;
	const meant = new Set(
		which.flatMap((answer) => people.pupilsMeant(answer)).map(({ key }) => key),
	);
	const narrowed = pupils.filter(({ key }) => meant.has(key));
	return narrowed.length > 0 ? narrowed : pupils;
}
