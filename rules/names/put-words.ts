import type { Edit } from "../domain/finding";
import type { TextRange } from "../domain/text-range";
import { keepFullStop } from "./keep-full-stop";
import { type GroupWords, withArticle } from "./name-group";

/** Reads nothing further back than this: a sentence's start is near its first name. */
const nearby = 60;
const role =
	/(?:^|[^\p{L}])(?:pupil|child|boy|girl|student|author|poet|artist|winner|champion|captain|star)s?,?\s+$/iu;
const determiner = /(?:(?:^|[^\p{L}])(?:the|our|my|your|their|his|her|this|that)|['’]s)\s+$/iu;
const sentenceStart = /(?:^|[.!?…]["”’')\]]*\s|\n)[^\p{L}\p{N}@#]*$/u;

/**
 * Puts words for a pupil, or for several, in the place of a name: with article, capital, possessive and
 * full stop as the sentence needs them. Gives the edit of the field's text.
 */
export function putWords(text: string, range: TextRange, isMany: boolean, group: GroupWords): Edit {
	const at = { ...range, text: "" };
	const before = text.slice(Math.max(0, at.start - nearby), at.start);
	const after = text.slice(at.end, at.end + nearby);
	const called = role.exec(before)?.[0];
	// "our champion Amelia" needs no other word for her.
	if (called) return { ...at, start: at.start - (/,?\s+$/.exec(called)?.[0].length ?? 0) };
	const owned = isMany ? null : /^['’ʼ]s(?![\p{L}\p{N}])/u.exec(after)?.[0];
	const words = owned ? group.owner : wordsFor(group, isMany, after);
	const hasArticle = isMany || determiner.test(before);
	const phrase = hasArticle ? words : withArticle(words);
	return {
		start: at.start,
		end: at.end + (owned?.length ?? 0),
		text: (sentenceStart.test(before) ? capitalise(phrase) : phrase) + keepFullStop(text, at),
	};
}

/** Leaves the class out where the poster says it right after the name. */
function wordsFor({ one, many, place }: GroupWords, isMany: boolean, after: string): string {
	const next = after.replace(/^\s*[,(]?\s*(?:(?:in|from|of)\s+)?/i, "").toLowerCase();
	if (place && next.startsWith(place.toLowerCase())) return isMany ? "pupils" : "pupil";
	return isMany ? many : one;
}

function capitalise(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
