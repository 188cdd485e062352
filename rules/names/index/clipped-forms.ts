import { kindsOf } from "../words/vocabulary";
import { isWordForename } from "../words/word-names";

const SHORTEST = 6;
const beginning = /^[^aeiouy]*[aeiouy]{1,2}[^aeiouy]/;
/** Words that such a form would be: a beginning of Antoinette, Minerva, Perseus. */
const words = new Set(
	"anti mini semi taxi wiki peri demi deli midi hi-fi kiwi yeti chili magi mali bali".split(" "),
);

/** A long forename cut behind its first syllable and made small with an i: Gurpreet, Guri; Chidera, Chidi. */
export function clippedForms(spelling: string): readonly string[] {
	if (spelling.length < SHORTEST) return [];
	const stem = beginning.exec(spelling)?.[0] ?? "";
	const form = `${stem}i`;
	if (stem.length < 3 || form.length > 5 || words.has(form)) return [];
	if (isWordForename(form) || kindsOf(form) !== 0) return [];
	return [form];
}
