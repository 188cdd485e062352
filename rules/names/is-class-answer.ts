import type { Pupil } from "../domain/pupil";
import { foldWords } from "./words/fold-words";

/** True when an answer is a class or a year rather than a name: that of all who are meant by it. */
export function isClassAnswer(words: string, pupils: readonly Pupil[]): boolean {
	const label = labelOf(words);
	return pupils.every((pupil) => {
		const year = pupil.year === "R" ? "reception" : (pupil.year ?? "").toLowerCase();
		return labelOf(pupil.class) === label || (year !== "" && [year, `y${year}`].includes(label));
	});
}

function labelOf(words: string): string {
	return foldWords(words.replace(/\b(?:class|form|group|year|yr)\b/gi, ""));
}
