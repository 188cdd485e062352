import type { PupilFilter } from "../../components/roster/pupil-filter";
import type { Pupil } from "../../rules/domain/pupil";

/** The numbers of the pupils who fit, in their order. Accents, case and punctuation do not matter; every word must fit some name or the class. */
export function filterPupils(pupils: readonly Pupil[], filter: PupilFilter): Uint32Array {
	const words = fold(filter.words).split(" ").filter(Boolean);
	const fitting = new Uint32Array(pupils.length);
	let count = 0;
	pupils.forEach((pupil, number) => {
		if (isFit(pupil, filter, words)) fitting[count++] = number;
	});
	return fitting.slice(0, count);
}

function isFit(pupil: Pupil, filter: PupilFilter, words: readonly string[]): boolean {
	if (!isStanding(pupil, filter.standing)) return false;
	if (filter.class !== "" && pupil.class !== filter.class) return false;
	if (filter.year !== "" && pupil.year !== filter.year) return false;
	const { consent } = filter;
	if (consent && pupil.consent[consent.purpose] !== consent.is) return false;
	return words.length === 0 || words.every((word) => wordsOf(pupil).includes(word));
}

function isStanding({ left, doNotShow }: Pupil, standing: PupilFilter["standing"]): boolean {
	switch (standing) {
		case "all":
			return true;
		case "left":
			return left;
		case "do-not-show":
			return doNotShow;
		case "here":
			return !left;
	}
}

const folded = new WeakMap<Pupil, string>();

/** Each of a pupil's names and the class, with a blank before it, folded once. */
function wordsOf(pupil: Pupil): string {
	const known = folded.get(pupil);
	if (known !== undefined) return known;
	const { forename, knownAs, middle, surname, knownSurname, class: group } = pupil;
	const words = fold([forename, knownAs, middle, surname, knownSurname, group].join(" "));
	folded.set(pupil, words);
	return words;
}

function fold(text: string): string {
	return toPlainLetters(text)
		.replace(/['’.-]+/g, "")
		.toLowerCase();
}

/** Most names are plain letters already, and taking a hundred thousand apart takes its time. */
function toPlainLetters(text: string): string {
	return /^[ -~]*$/.test(text) ? text : text.normalize("NFKD").replace(/\p{M}+/gu, "");
}
