import twitterText from "twitter-text";
import type { TextRange } from "../domain/text-range";

/** A hashtag by X's own rules: its word without the sign, and the range with it. */
export interface Hashtag {
	readonly word: string;
	readonly range: TextRange;
}

/** Hashtags of a text as X would link them. UTF-16 offsets. */
export function hashtagsIn(text: string): Hashtag[] {
	if (!/[#＃]/.test(text)) return [];
	return twitterText.extractHashtagsWithIndices(text).map(({ hashtag, indices: [start, end] }) => ({
		word: hashtag,
		range: { start, end },
	}));
}
