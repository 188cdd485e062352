import { splitWords } from "../text/split-words";
import type { FoundShortForm } from "./found-short-form";
import { shortFormOf } from "./short-forms";

const pieces = /\p{Lu}?[\p{Ll}\d]+|\p{Lu}+(?!\p{Ll})/gu;

/** Text language inside hashtags, by their capitals: the "Gr8" of #Gr8Work. Full words are joined like the tag. */
export function hashtagShortForms(text: string): FoundShortForm[] {
	if (!/[#＃]/.test(text)) return [];
	return splitWords(text).flatMap((tag) =>
		tag.isHashtag
			? Array.from(tag.text.matchAll(pieces), ({ 0: piece, index }): FoundShortForm[] => {
					const form = piece.length > 2 ? shortFormOf(piece.toLowerCase()) : undefined;
					if (!form || form.isDoubtful) return [];
					const start = tag.start + index;
					const word = {
						...tag,
						text: piece,
						lower: piece.toLowerCase(),
						start,
						end: start + piece.length,
					};
					return [
						{
							word,
							kind: form.kind,
							full: joinWords(form.full, piece),
							alternative: "",
							isDoubtful: false,
						},
					];
				}).flat()
			: [],
	);
}

function joinWords(full: string, piece: string): string {
	const joined = full.replace(/[^\p{L}]+(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
	return /^\p{Lu}/u.test(piece) ? joined.charAt(0).toUpperCase() + joined.slice(1) : joined;
}
