import twitterText from "twitter-text";
import type { TextRange } from "../domain/text-range";
import { rememberLast } from "./remember-last";

/** A hashtag by X's own rules: its word without the sign, and the range with it. */
export interface Hashtag {
	readonly word: string;
	readonly range: TextRange;
}

const nothing: readonly Hashtag[] = [];
const find = rememberLast(readHashtags);

/** Hashtags of a text as X would link them. UTF-16 offsets. */
export function hashtagsIn(text: string): readonly Hashtag[] {
	return /[#＃]/.test(text) ? find(text) : nothing;
}

/** A hashtag may stand inside a link only if a full stop comes before it in the same breath. */
const mayBeInLink = /(?<!\S)[^\s.]*\.[^\s#＃]*[#＃]/;

function readHashtags(text: string): readonly Hashtag[] {
	// Where it sees a full stop the library looks for links, by far the dearest of its searches.
	const read = mayBeInLink.test(text) ? text : text.replaceAll(".", ",");
	return twitterText
		.extractHashtagsWithIndices(read)
		.map(({ hashtag, indices: [start, end] }) => ({ word: hashtag, range: { start, end } }));
}
