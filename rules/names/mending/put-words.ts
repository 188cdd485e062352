import type { Edit } from "../../domain/finding";
import type { TextRange } from "../../domain/text-range";
import { keepFullStop } from "./keep-full-stop";
import { type GroupWords, withArticle } from "./name-group";

/** Reads nothing further back than this: a sentence's start is near its first name. */
const nearby = 60;
const role =
	/(?:^|[^\p{L}])(?:pupil|child|boy|girl|student|author|poet|artist|winner|champion|captain|star)s?,?\s+$/iu;
const ownerEnding = /^['’ʼ]?s(?![\p{L}\p{N}])/u;
const familyEnding = /^(?:s['’ʼ]?|['’ʼ]s|\s+family)(?![\p{L}\p{N}])/u;
const praise =
	/(?:^|[^\p{L}])(?:well done|thank you|thanks|congratulations|congrats|birthday)(,?\s+)$/iu;
const determiner = /(?:(?:^|[^\p{L}])(?:the|our|my|your|their|his|her|this|that)|['’]s)\s+$/iu;
const beforePlace = /^\s*[,(]?\s*(?:(?:in|from|of)\s+)?$/;
const sentenceStart = /(?:^|[.!?…]["”’')\]]*\s|\n)[^\p{L}\p{N}@#]*$/u;

/** How a name is used: for one pupil, for several in a list, or for a pupil's family. */
export type NameUse = "one" | "list" | "family";

/**
 * Puts words for a pupil, or for several, in the place of a name: with article, capital, possessive and
 * full stop as the sentence needs them. Gives the edit of the field's text.
 */
export function putWords(text: string, range: TextRange, use: NameUse, group: GroupWords): Edit {
	const before = text.slice(Math.max(0, range.start - nearby), range.start);
	const after = text.slice(range.end, range.end + nearby);
	const called = use === "family" ? undefined : role.exec(before)?.[0];
	// "our champion Amelia" needs no other word for her.
	if (called) {
		const gap = /,?\s+$/.exec(called)?.[0].length ?? 0;
		return { start: range.start - gap, end: range.end, text: "" };
	}
	const { words, swallowed } = chooseWords(group, use, after);
	const phrase = use === "list" || determiner.test(before) ? words : withArticle(words);
	const end = range.end + swallowed.length;
	const stop = keepFullStop(text, range);
	// "Well done, Amelia!" speaks to her; of a pupil it has to be "Well done to a pupil in 4B!".
	const gap = praise.exec(before)?.[1];
	if (gap) return { start: range.start - gap.length, end, text: ` to ${phrase}${stop}` };
	const opening = sentenceStart.test(before) ? capitalise(phrase) : phrase;
	return { start: range.start, end, text: opening + stop };
}

/** The words, and which letters after the name they take in: an "s" of plural or possessive. */
function chooseWords({ one, many, owner, place }: GroupWords, use: NameUse, after: string) {
	const toPlace = isPlaceBare(after, place) ? " in" : "";
	if (use === "list") {
		return { words: isPlaceNext(after, place) ? `pupils${toPlace}` : many, swallowed: "" };
	}
	const [swallowed = ""] = (use === "family" ? familyEnding : ownerEnding).exec(after) ?? [];
	const isOwner = use === "family" ? /['’ʼ]/.test(swallowed) : swallowed !== "";
	if (isOwner) return { words: owner, swallowed };
	return { words: isPlaceNext(after, place) ? `pupil${toPlace}` : one, swallowed };
}

/** "Amelia 4B swam": the class follows with no word between. */
function isPlaceBare(after: string, place: string): boolean {
	return place !== "" && after.toLowerCase().startsWith(` ${place.toLowerCase()}`);
}

/** Whether the poster says the class right after the name: then it need not be said twice. */
function isPlaceNext(after: string, place: string): boolean {
	if (place === "") return false;
	const next = after.toLowerCase();
	const at = next.indexOf(place.toLowerCase());
	return at >= 0 && beforePlace.test(next.slice(0, at));
}

function capitalise(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
