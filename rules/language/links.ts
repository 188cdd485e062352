import twitterText from "twitter-text";
import type { TextRange } from "../domain/text-range";
import { rememberLast } from "./remember-last";

/** A link by X's own rules, with or without its protocol. */
export interface Link {
	readonly url: string;
	readonly range: TextRange;
}

const nothing: readonly Link[] = [];
const find = rememberLast(readLinks);

/** Links of a text as X would make them. UTF-16 offsets. */
export function linksIn(text: string): readonly Link[] {
	return /[^\s.]\.[^\s.]/.test(text) ? find(text) : nothing;
}

/** No link is longer: in such a stretch the library would search for seconds and find nothing. */
const tooLong = /\S{4097,}/g;

function readLinks(text: string): readonly Link[] {
	const read = text.replace(tooLong, (stretch) => stretch.replaceAll(".", ","));
	return twitterText
		.extractUrlsWithIndices(read, { extractUrlsWithoutProtocol: true })
		.map(({ url, indices: [start, end] }) => ({ url, range: { start, end } }));
}

/** The host of an address in small letters, without "www.". */
export function hostOf(address: string): string {
	const [, host = ""] = /^(?:https?:\/\/)?(?:www\.)?([^/?#:]*)/.exec(address.toLowerCase()) ?? [];
	return host;
}
