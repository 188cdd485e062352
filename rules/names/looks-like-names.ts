const praised =
	/\b(?:[Ww]ell done|WELL DONE|[Cc]ongratulations|[Cc]ongrats|[Tt]hank you|[Tt]hanks|[Pp]roud of|[Bb]irthday|[Bb]y)(?:,? to)?,? (\p{Lu}[\p{Ll}'’-]+)/gu;
const pair = /(?<![\p{L}\p{N}#@'’-])(\p{Lu}[\p{Ll}'’-]+) (\p{Lu}[\p{Ll}'’-]*)(?![\p{L}\p{N}])/gu;

/** Capitalised words that school posts are full of and that are no part of a child's name. */
const noName = new Set(
	(
		"a academy after all an and april art assembly at august autumn ball bank before black book boys " +
		"britain british children choir christian christmas class club council cup day december dr easter " +
		"english everyone family february federation friday fun game girls governors great happy head " +
		"history house i in infant it january july june junior key king kingdom league london march maths " +
		"miss monday mr mrs ms music national new november nursery october on our park parents pe " +
		"primary pta pupils queen reading reception republic room royal saturday school science " +
		"september sports spring stage staff st summer sunday team term thank the this thursday today " +
		"trust tuesday united we wednesday week well what winter with world year you"
	).split(" "),
);

/**
 * True when a text has what could be a child's name, by its capitals alone. Coarse on purpose: it
 * only decides how loudly to say that names could not be checked.
 */
export function looksLikeNames(text: string): boolean {
	const isName = (word: string | undefined) =>
		word !== undefined && !noName.has(word.toLowerCase());
	return (
		Array.from(text.matchAll(praised)).some(([, word]) => isName(word)) ||
		Array.from(text.matchAll(pair)).some(([, first, second]) => isName(first) && isName(second))
	);
}
