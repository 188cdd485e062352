import { fieldsOf, hasMedia } from "../domain/field";
import type { PostDraft } from "../domain/post-draft";
import { lookAt } from "../language/text/look-at";
import { signs } from "../language/text/sign-kinds";

const bits = {
	hashtag: signs.hash,
	handle: signs.at,
	slash: signs.slash,
	figure: signs.figure,
	emoji: signs.beyondWords,
	/** A full stop before a letter, as in an address. */
	dotted: signs.dotted,
	/** Two runs of capitals. */
	capitals: signs.capitals,
	/** A picture, a film or a GIF; no sign of a text. */
	media: 1 << 28,
	/** Another account's post; no sign of a text either. */
	quoted: 1 << 29,
} as const;

/** Something in a draft without which a rule has nothing to say; words by their marks. */
export type Need = keyof typeof bits | { readonly words: number };

/** Signs and words, a bit for each. */
export interface Held {
	readonly signs: number;
	readonly words: number;
}

/** All that some needs name, of which one is enough. */
export function joinNeeds(needs: readonly Need[]): Held {
	const held = { signs: 0, words: 0 };
	for (const need of needs) {
		if (typeof need === "string") held.signs |= bits[need];
		else held.words |= need.words;
	}
	return held;
}

/** All that a draft holds of what rules need. */
export function heldIn(draft: PostDraft): Held {
	const held = { signs: hasMedia(draft) ? bits.media : 0, words: 0 };
	if (draft.kind === "quote") held.signs |= bits.quoted;
	for (const { text } of fieldsOf(draft)) {
		const look = lookAt(text);
		held.signs |= look.signs;
		held.words |= look.marks;
	}
	return held;
}

/** True when a draft holds something of what is needed. */
export const meets = (needs: Held, held: Held): boolean =>
	((needs.signs & held.signs) | (needs.words & held.words)) !== 0;
