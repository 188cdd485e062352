import twitterText from "twitter-text";
import type { TextRange } from "../../domain/text-range";
import { dottedStretches } from "./dotted-stretches";
import { linksIn } from "./links";
import { rememberFor } from "./remember-for";
import { rememberLast } from "./remember-last";
import { signKindAt } from "./tag-signs";

/** A hashtag by X's own rules: its word without the sign, and the range with it. */
export interface Hashtag {
	readonly word: string;
	readonly range: TextRange;
}

/** Hashtags of a text as X would link them. UTF-16 offsets. */
export const hashtagsIn: (text: string) => readonly Hashtag[] = rememberLast((text) => {
	const tags = readHashtags(text) ?? askLibrary(text);
	const isInLink = tags.length > 0 && dottedStretches(text).some((one) => sign.test(one.text));
	if (!isInLink) return tags;
	const links = linksIn(text);
	return tags.filter(
		(tag) =>
			!links.some(({ range }) => range.start <= tag.range.start && tag.range.start < range.end),
	);
});

/** The library knows every script; among Latin letters and emoji its patterns are a hundred times too dear. */
function askLibrary(text: string): readonly Hashtag[] {
	return twitterText
		.extractHashtagsWithIndices(text)
		.map(({ hashtag, indices: [start, end] }) => ({ word: hashtag, range: { start, end } }));
}

const sign = /[#＃]/;
const everySign = new RegExp(sign, "g");

/** Null as soon as a letter decides that only the library knows. */
function readHashtags(text: string): readonly Hashtag[] | null {
	const tags: Hashtag[] = [];
	everySign.lastIndex = 0;
	while (everySign.test(text)) {
		const tag = readHashtag(text, everySign.lastIndex - 1);
		if (tag === "unsure") return null;
		if (tag) tags.push(tag);
	}
	return tags;
}

function readHashtag(text: string, start: number): Hashtag | "unsure" | null {
	const before = start === 0 ? "border" : signKindAt(text, start - 1);
	let [end, hasLetter] = [start + 1, false];
	let kind = signKindAt(text, end);
	for (; kind === "letter" || kind === "figure"; kind = signKindAt(text, ++end)) {
		if (kind === "letter") hasLetter = true;
	}
	if (before === "unsure" || kind === "unsure") return "unsure";
	const isOpen = before === "border" && text.charAt(start - 1) !== "&";
	if (!isOpen || !hasLetter || goesOn.test(text.slice(end, end + 3))) return null;
	return { word: text.slice(start + 1, end), range: { start, end } };
}

const goesOn = /^(?:[#＃]|:\/\/)/;

/** Those of some tags, given with their sign, that none of the texts has; capitals do not matter. */
export function missingTags(tags: readonly string[], ...texts: readonly string[]): string[] {
	const small = inSmallLetters(tags);
	const present = new Set<string>();
	for (const text of texts) {
		for (const { word } of hashtagsIn(text)) present.add(word.toLowerCase());
	}
	return tags.filter((_, at) => !present.has(small[at] ?? ""));
}

/** Without their sign. */
const inSmallLetters = rememberFor((tags: readonly string[]) =>
	tags.map((tag) => tag.slice(1).toLowerCase()),
);
