import { KIND } from "../words/kind";
import { kindsOf } from "../words/vocabulary";
import { nameWords } from "./name-forms";
import type { PupilColumns } from "./pupil-columns";

const SHORTEST_GROUP = 3;

/** The folded names of groups that are words: "Willow Class", "4 Willow" and "Willow" are one. */
export function groupName(label: string): string {
	const words = nameWords(label);
	if (words.some((word) => (kindsOf(word) & KIND.TITLE) !== 0)) return "";
	return words
		.filter((word) => (kindsOf(word) & (KIND.GROUP | KIND.LABEL)) === 0 && !/\d/.test(word))
		.join("");
}

/** The classes of a roster that are called by a word, each once. */
export function rosterGroups({ fields, texts, textFrom }: PupilColumns): string[] {
	const labels = Array.from(new Set(fields.class), (text) =>
		texts.slice(textFrom[text], textFrom[text + 1]),
	);
	return [...new Set(labels.map(groupName))].filter((name) => name.length >= SHORTEST_GROUP);
}
