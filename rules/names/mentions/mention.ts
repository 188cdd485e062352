import type { NameForm } from "../../domain/people";
import { findChain, fitOf } from "../index/bearer-table";
import type { NameIndex } from "../index/name-index";
import type { Spelt } from "./spelt-names";

/** Words of a text that are spelt like a pupil's name, before anything is known of their meaning. */
export interface Mention {
	/** The words from `first` up to, but without, `after`. */
	readonly first: number;
	readonly after: number;
	readonly form: NameForm;
	/** The chain of those who bear it. */
	readonly chain: number;
	/** How well the best bearer fits (FIT). */
	readonly fit: number;
	readonly isMisspelt: boolean;
	/** The tokens it was found by, 0 where there is none. */
	readonly given: number;
	readonly surname: number;
	/** A plural or a possessive without its apostrophe: the last letter is no part of the name. */
	readonly hasExtraS: boolean;
	/** Letters of the words before and behind the name, in a hashtag without capitals. */
	readonly before?: number;
	readonly behind?: number;
}

/** The mention of a pair of tokens, 0 for none, by the words up to `after`; null if nobody bears it. */
export function mentionOf(
	{ bearers }: NameIndex,
	form: NameForm,
	first: number,
	after: number,
	given: number,
	surname: number,
): Mention | null {
	const chain = findChain(bearers, given, surname);
	if (chain < 0) return null;
	const fit = fitOf(bearers, chain);
	const isMisspelt = false;
	const hasExtraS = false;
	return { first, after, form, chain, fit, given, surname, isMisspelt, hasExtraS };
}

/** The first mention that some name gives. */
export function firstMention(
	names: readonly Spelt[],
	flag: number,
	read: (name: Spelt) => Mention | null,
): Mention | null {
	for (const name of names) {
		const mention = (name.flags & flag) === 0 ? null : read(name);
		if (mention) return mention;
	}
	return null;
}

/** How many of some mentions, given from left to right, begin before a word. */
export function countBefore(mentions: readonly Mention[], word: number): number {
	let [low, high] = [0, mentions.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((mentions[middle]?.first ?? word) < word) low = middle + 1;
		else high = middle;
	}
	return low;
}
