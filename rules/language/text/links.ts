import twitterText from "twitter-text";
import type { TextRange } from "../../domain/text-range";
import { dottedStretches, type Stretch } from "./dotted-stretches";
import { rememberLast } from "./remember-last";

/** A link by X's own rules, with or without its protocol. */
export interface Link {
	readonly url: string;
	readonly range: TextRange;
}

/** Links of a text as X would make them. UTF-16 offsets. */
export const linksIn: (text: string) => readonly Link[] = rememberLast((text) =>
	dottedStretches(text).flatMap((stretch) => readLinks(text, stretch)),
);

/** No link is longer: in such a stretch the library would search for seconds and find nothing. */
const longest = 4096;

/** With the space before it: at a text's very beginning the library takes a foreign letter for what may stand before a link. */
function readLinks(whole: string, { text, start }: Stretch): readonly Link[] {
	if (text.length > longest) return [];
	const from = Math.max(0, start - 1);
	return twitterText
		.extractUrlsWithIndices(whole.slice(from, start + text.length), {
			extractUrlsWithoutProtocol: true,
		})
		.map(({ url, indices: [start, end] }) => ({
			url,
			range: { start: from + start, end: from + end },
		}));
}

/** The host of an address in small letters, without "www.". */
export function hostOf(address: string): string {
	const [, host = ""] = /^(?:https?:\/\/)?(?:www\.)?([^/?#:]*)/.exec(address.toLowerCase()) ?? [];
	return host;
}
