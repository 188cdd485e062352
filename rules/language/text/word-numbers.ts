/** There are fewer words than these. */
export const mostNumbers = 0x4000;

const numbers = new Map<string, number>();
/** The words by their numbers; none has the first. */
const words = [""];

/** How many words have a number: more after each grammar that is read. */
export const countNumbered = (): number => numbers.size;

/** The number of a word of a grammar, from 1 on, given to it if need be; one word has one number in all grammars. */
export function numberFor(word: string): number {
	const known = numbers.get(word);
	if (known !== undefined) return known;
	words.push(word);
	numbers.set(word, numbers.size + 1);
	return numbers.size;
}

/** The word that has a number. */
export const wordOf = (number: number): string => words[number] ?? "";

/** The number of any word, or of its form; 0 for a word that no grammar has. */
export function numberOf(word: string): number {
	const known = numbers.get(word);
	if (known !== undefined) return known;
	const form = formOf(word);
	return form === "" ? 0 : (numbers.get(form) ?? 0);
}

/** The form of which a word is, "<ed>" or "<ing>"; empty for none. */
export function formOf(word: string): string {
	if (word.length < 5 || word.endsWith("eed")) return "";
	return word.endsWith("ed") ? "<ed>" : word.endsWith("ing") ? "<ing>" : "";
}
