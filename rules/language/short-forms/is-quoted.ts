import type { TextRange } from "../../domain/text-range";
import { framedForms } from "./short-form-frames";
import { shortFormOf } from "./short-forms";

const quote = /["'‘’“”«»]/;
const opened = /(?:^|[\s(])["'‘“«]((?:[\p{L}\d'’]{1,8} ){0,5})$/u;
const closed = /^((?: [\p{L}\d'’]{1,8}){0,5})["'’”»](?!\p{L})/u;

/** True for a short form that is talked about: “lol” alone in its marks, “c u l8r” among its like. */
export function isQuoted(text: string, { start, end }: TextRange): boolean {
	if (quote.test(text.charAt(start - 1)) && quote.test(text.charAt(end))) return true;
	const lead = opened.exec(text.slice(Math.max(0, start - 48), start))?.[1];
	if (lead === undefined) return false;
	const rest = closed.exec(text.slice(end, end + 48))?.[1];
	return rest !== undefined && `${lead}${rest}`.split(" ").every(isNoWord);
}

const isNoWord = (word: string): boolean =>
	word === "" || framedForms.has(word.toLowerCase()) || Boolean(shortFormOf(word.toLowerCase()));
