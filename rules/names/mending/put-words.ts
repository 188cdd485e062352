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
	const { words, swallowed, isMany } = chooseWords(group, use, before, after);
	const phrase = isMany || determiner.test(before) ? words : withArticle(words);
	const end = range.end + swallowed.length;
	const stop = keepFullStop(text, range);
	// "Well done, Amelia!" speaks to her; of a pupil it has to be "Well done to a pupil in 4B!".
	const gap = praise.exec(before)?.[1];
	if (gap) return { start: range.start - gap.length, end, text: ` to ${phrase}${stop}` };
	const opening = sentenceStart.test(before) ? capitalise(phrase) : phrase;
	return { start: range.start, end, text: opening + stop };
}

/** The words, and which letters after the name they take in: an "s" of plural or possessive. */
function chooseWords(
	{ one, many, owner, place }: GroupWords,
	use: NameUse,
	before: string,
	after: string,
) {
	const toPlace = isPlaceBare(after, place) ? " in" : "";
	const isSaid = isPlaceNext(after, place) || isPlaceBefore(before, place);
	if (use === "list" || isPlural(before, after)) {
		const swallowed = use === "list" ? "" : "s";
		return { words: isSaid ? `pupils${toPlace}` : many, swallowed, isMany: true };
	}
	const [swallowed = ""] = (use === "family" ? familyEnding : ownerEnding).exec(after) ?? [];
	const isOwner = use === "family" ? /['’ʼ]/.test(swallowed) : swallowed !== "";
	if (isOwner) return { words: owner, swallowed, isMany: false };
	return { words: isSaid ? `pupil${toPlace}` : one, swallowed, isMany: false };
}

/** "both Amelias" */
const isPlural = (before: string, after: string): boolean =>
	/^s(?![\p{L}\p{N}'’ʼ])/u.test(after) && /(?:^|[^\p{L}])(?:both|two|three|all)\s+$/iu.test(before);

/** The class as a poster may say it: "Ellie in Willow" of Willow class. */
const shortPlace = (place: string): string => place.toLowerCase().replace(/ class$/, "");

/** "4B's Amelia" */
function isPlaceBefore(before: string, place: string): boolean {
	const [owner] = /['’]s\s+$/.exec(before) ?? [];
	if (owner === undefined || place === "") return false;
	return before.slice(0, -owner.length).toLowerCase().endsWith(shortPlace(place));
}

/** "Amelia 4B swam": the class follows with no word between. */
function isPlaceBare(after: string, place: string): boolean {
	return place !== "" && after.toLowerCase().startsWith(` ${shortPlace(place)}`);
}

/** Whether the poster says the class right after the name: then it need not be said twice. */
function isPlaceNext(after: string, place: string): boolean {
	if (place === "") return false;
	const next = after.toLowerCase();
	const at = next.indexOf(shortPlace(place));
	return at >= 0 && beforePlace.test(next.slice(0, at));
}

function capitalise(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
