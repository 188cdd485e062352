import { fieldsOf, hasMedia } from "../domain/field";
import type { PostDraft } from "../domain/post-draft";
import { lookAt } from "../language/text/look-at";
import { signs } from "../language/text/sign-kinds";

const bits = {
	hashtag: signs.hash,
	handle: signs.at,
	emoji: signs.beyondWords,
	address: signs.dotted,
	/** Two runs of capitals. */
	capitals: signs.capitals,
	/** A picture, a film or a GIF; no sign of a text. */
	media: 1 << 29,
} as const;

/** Something in a draft without which a rule has nothing to say. */
export type Need = keyof typeof bits;

/** Needs as a number with a bit for each. */
export const bitsOf = (needs: readonly Need[]): number =>
	needs.reduce((sum, need) => sum | bits[need], 0);

/** All that a draft holds of what rules need. */
export function bitsIn(draft: PostDraft): number {
	let held = hasMedia(draft) ? bits.media : 0;
	for (const { text } of fieldsOf(draft)) held |= lookAt(text).signs;
	return held;
}
