/**
 * Signs that may be read otherwise than they are written, in UTF-16 units: spaces that do not break,
 * signs that nobody sees, letters in other shapes. A pattern of whole code points is ten times as dear.
 */
export const disguise =
	/[\u00a0\u00ad\u02b0-\u02b8\u034f\u061c\u1680\u180b-\u180f\u1d2c-\u1dbf\u2000-\u200f\u202a-\u202f\u205f-\u206f\u2071\u207f\u2090-\u209c\u2102-\u2149\u24b6-\u24e9\u3000\ufe00-\ufe0f\ufeff\uff01-\uff5e]|\ud835[\udc00-\udfff]|\ud83c[\udd30-\udd49]|\udb40[\udc00-\uddef]/g;

const space = /^\p{Zs}$/u;
const hidden = /^\p{Default_Ignorable_Code_Point}$/u;
const picture = /^\p{Extended_Pictographic}$/u;
const ascii = /^[!-~]$/;

/**
 * What a sign of a disguise says, in plain letters: nothing for one that nobody sees, itself where it
 * means something between the signs `before` and `after`. One UTF-16 unit, unless it is itself.
 */
export function plainSign(sign: string, before: string, after: string): string {
	if (space.test(sign)) return " ";
	if (hidden.test(sign)) return isOfScript(before) || isOfEmoji(sign, before, after) ? sign : "";
	if (picture.test(sign)) return sign;
	const plain = sign.normalize("NFKC");
	return ascii.test(plain) ? plain : sign;
}

const western = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Common}\p{sc=Inherited}]/u;

/** Beside letters of other scripts a hidden sign shapes or turns them, or ends a word. */
const isOfScript = (before: string): boolean =>
	/[\p{L}\p{M}]/u.test(before) && !western.test(before);

const emojiPart = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u{e0020}-\u{e007f}]$/u;
const emojiSelector = /^[\ufe0e\ufe0f\u{e0020}-\u{e007f}]$/u;
const [joiner, keycap] = ["\u200d", "\u20e3"];

function isOfEmoji(sign: string, before: string, after: string): boolean {
	if (sign === joiner) return emojiPart.test(before) && picture.test(after);
	if (after === keycap && /[\d#*]/.test(before)) return true;
	return emojiSelector.test(sign) && emojiPart.test(before);
}
