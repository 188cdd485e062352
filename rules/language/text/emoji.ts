import type { TextRange } from "../../domain/text-range";

const part =
	"\\p{Extended_Pictographic}(?:\\ufe0f|\\p{Emoji_Modifier})?[\\u{e0020}-\\u{e007f}]{0,8}";
const emoji = new RegExp(
	`\\p{Regional_Indicator}{2}|[#*\\d]\\ufe0f?\\u20e3|${part}(?:\\u200d${part}){0,8}`,
	"gu",
);
/** Signs of ordinary text that only a variation selector makes an emoji. */
const sign = /^[©®™‼⁉ℹ↔-↪Ⓜ㊗㊙〰〽]$/u;

/** Emoji as a reader counts them: a family, a flag and a skin tone are one each. */
export function emojiIn(text: string): TextRange[] {
	return Array.from(text.matchAll(emoji), ({ 0: found, index: start }) => ({
		found,
		start,
		end: start + found.length,
	})).flatMap(({ found, start, end }) => (sign.test(found) ? [] : [{ start, end }]));
}
