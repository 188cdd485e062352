import { type Hashtag, hashtagsIn } from "./hashtags";

const aWord = /[\p{L}\p{N}]/u;
const linkOrHandle = /(?<!\S)(?:https?:\/\/|www\.)\S+|(?<!\S)@\w+/gi;

/** Hashtags of a text that have words after them; links, handles, emoji and punctuation are no words. */
export function earlyHashtags(text: string): readonly Hashtag[] {
	const tags = hashtagsIn(text);
	let early = tags.length;
	let end = text.length;
	for (const { range } of tags.toReversed()) {
		if (saysSomething(text.slice(range.end, end))) break;
		end = range.start;
		early -= 1;
	}
	return tags.slice(0, early);
}

function saysSomething(text: string): boolean {
	return aWord.test(text) && aWord.test(text.replace(linkOrHandle, ""));
}
