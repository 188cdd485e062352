import type { TextRange } from "../../domain/text-range";

const part =
	"\\p{Extended_Pictographic}(?:\\ufe0f|\\p{Emoji_Modifier})?[\\u{e0020}-\\u{e007f}]{0,8}";
const emoji = new RegExp(
	`\\p{Regional_Indicator}{2}|[#*\\d]\\ufe0f?\\u20e3|${part}(?:\\u200d${part}){0,8}`,
	"uy",
);
/** Signs of ordinary text that only a variation selector makes an emoji. */
const sign = /^[©®™‼⁉ℹ↔-↪Ⓜ㊗㊙〰〽]$/u;

/** Emoji as a reader counts them: a family, a flag and a skin tone are one each. */
export function emojiIn(text: string): TextRange[] {
	const found: TextRange[] = [];
	for (let at = 0; at < text.length; at++) {
		if (!mayBegin(text, at)) continue;
		emoji.lastIndex = at;
		const end = emoji.test(text) ? emoji.lastIndex : at;
		if (end > at && !sign.test(text.slice(at, end))) found.push({ start: at, end });
		at = Math.max(at, end - 1);
	}
	return found;
}

/** False for letters and figures: the pattern is dear at each of them. */
function mayBegin(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code >= firstSign) return code < firstSecondHalf || code > lastSecondHalf;
	const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
	return next === keycap || next === asEmoji;
}
const firstSign = 0xa9;
const [firstSecondHalf, lastSecondHalf] = [0xdc00, 0xdfff];
const [keycap, asEmoji] = [0x20e3, 0xfe0f];
