import type { NameHit, People } from "../domain/people";
import type { PostDraft } from "../domain/post-draft";
import type { Pupil } from "../domain/pupil";
import { splitWords } from "../language/text/split-words";
import { isClassAnswer } from "./is-class-answer";
import { foldWords } from "./words/fold-words";

/** Everyone whom the poster has named as pictured, or as the author of what is; nobody of a class. */
export function picturedByName({ answers }: PostDraft, people: People): readonly Pupil[] {
	return (answers.pictured ?? []).flatMap((given) => {
		const pupils = people.pupilsMeant(given.trim());
		return isClassAnswer(given, pupils) ? [] : pupils;
	});
}

/**
 * What the answer about the picture says of the names in a text: "Grace" is the girl in it where a
 * Grace is pictured, and a word like it that was no name before may be hers.
 */
export function addPictured(
	text: string,
	hits: readonly NameHit[],
	pictured: readonly Pupil[],
): readonly NameHit[] {
	if (pictured.length === 0) return hits;
	const keys = new Set(pictured.map(({ key }) => key));
	const surer = hits.map((hit): NameHit => {
		const pupils = hit.pupils.filter(({ key }) => keys.has(key));
		const isSurer = pupils.length > 0 && hit.confidence === "doubtful" && !isSurnameOnly(hit);
		return isSurer ? { ...hit, confidence: "confident", pupils } : hit;
	});
	return [...surer, ...wordsLike(text, hits, pictured)].toSorted(
		(a, b) => a.range.start - b.range.start,
	);
}

function isSurnameOnly({ form }: NameHit): boolean {
	return form === "surname" || form === "family";
}

function wordsLike(
	text: string,
	hits: readonly NameHit[],
	pictured: readonly Pupil[],
): readonly NameHit[] {
	return splitWords(text).flatMap(({ text: word, start, end, isHashtag }) => {
		const isTaken = hits.some(({ range }) => range.start < end && start < range.end);
		if (isHashtag || isTaken || word === word.toLowerCase()) return [];
		const name = foldWords(word);
		const pupils = pictured.filter(({ forename, knownAs }) =>
			[forename, knownAs].some((own) => own !== "" && foldWords(own) === name),
		);
		const isHers = pupils.length > 0;
		return isHers ? [{ ...unsure, range: { start, end }, pupils }] : [];
	});
}

const unsure = {
	form: "forename",
	confidence: "doubtful",
	isInexact: false,
	isInHashtag: false,
} as const;
