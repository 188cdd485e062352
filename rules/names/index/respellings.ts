import { isUsualForename } from "../words/usual-forenames";
import { isWordForename } from "../words/word-names";

const SHORTEST = 4;
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
	[/ie$/, ["y", "ey"]],
	[/ey$/, ["y", "ie"]],
	[/y$/, ["ie"]],
];

/** How else a folded forename's ending is written, where that is no other name: Freddie, Freddy. */
export function respellingsOf(spelling: string): readonly string[] {
	// "Rubies", "daisies": the other ending of a word is its plural.
	if (spelling.length < SHORTEST || isWordForename(spelling)) return [];
	const found = endings.find(([pattern]) => pattern.test(spelling));
	if (!found) return [];
	const [ending, others] = found;
	return others
		.map((other) => spelling.replace(ending, other))
		.filter((other) => !isUsualForename(other) && !isWordForename(other));
}
