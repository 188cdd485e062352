import type { NameForm } from "../domain/people";
import { bearersOf, FIT, findChain, fitOf } from "./bearer-table";
import { findTagMention } from "./find-tag-mentions";
import { GAP } from "./fold";
import type { NameIndex } from "./name-index";
import { HASH_START, hashStep, SHAPE, type WordScanner } from "./scan-words";
import { type Spelt, SpeltNames } from "./spelt-names";
import { findToken, slotOf, TOKEN } from "./token-table";

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

const MOST_MIDDLE_NAMES = 2;
const BETWEEN_NAMES = GAP.SPACE | GAP.HYPHEN;

/** Finds mentions left to right, the longest first; each word belongs to one mention at most. */
export class MentionFinder {
	private readonly index: NameIndex;
	private readonly words: WordScanner;
	private readonly spelt: SpeltNames;

	constructor(index: NameIndex, words: WordScanner) {
		this.index = index;
		this.words = words;
		this.spelt = new SpeltNames(index, words);
	}

	all(): Mention[] {
		const found: Mention[] = [];
		const { words } = this;
		const { slots } = this.index.tokens;
		const mask = slots.length - 1;
		for (let word = 0; word < words.count; ) {
			// Most words are on no roster: an empty slot says so at once.
			const isUnknown = slots[slotOf(words.hash[word] ?? 0, mask)] === 0;
			const mention = isUnknown ? this.unknownAt(word) : this.at(word);
			if (mention) found.push(mention);
			word = mention ? mention.after : word + 1;
		}
		return found;
	}

	private at(word: number): Mention | null {
		const names = this.spelt.at(word);
		if (names.length === 0) return this.unknownAt(word);
		const givens = names.filter(({ flags }) => (flags & TOKEN.GIVEN) !== 0);
		const surnames = names.filter(({ flags }) => (flags & TOKEN.SURNAME) !== 0);
		return (
			first(givens, (given) => this.fullName(word, given)) ??
			first(surnames, (surname) => this.surnameFirst(word, surname)) ??
			first(givens, (given) => this.withInitial(word, given)) ??
			first(givens, (given) => this.misspeltSurname(word, given)) ??
			this.misspeltGiven(word) ??
			first(givens, (given) => this.mention("forename", word, given.after, [given.token, 0])) ??
			first(surnames, (surname) => this.mention("surname", word, surname.after, [0, surname.token]))
		);
	}

	private mention(
		form: NameForm,
		start: number,
		after: number,
		[given, surname]: readonly [number, number],
	): Mention | null {
		const chain = findChain(this.index.bearers, given, surname);
		if (chain < 0) return null;
		const fit = fitOf(this.index.bearers, chain);
		const found = { first: start, after, form, chain, fit, given, surname };
		return { ...found, isMisspelt: false, hasExtraS: false };
	}

	private fullName(word: number, given: Spelt): Mention | null {
		const direct = this.withSurnameAt(word, given, given.after);
		if (direct) return direct;
		for (let at = given.after; at < given.after + MOST_MIDDLE_NAMES; at++) {
			if (!this.spelt.isCapital(at) || !this.spelt.isJoined(at, BETWEEN_NAMES)) return null;
			const full = this.withSurnameAt(word, given, at + 1);
			if (full) return this.isMiddleName(at, full) ? full : null;
		}
		return null;
	}

	private withSurnameAt(word: number, given: Spelt, at: number): Mention | null {
		const isInitialBefore = at > given.after && this.spelt.lengthOf(at - 1) === 1;
		if (!this.spelt.isJoined(at, isInitialBefore ? BETWEEN_NAMES | GAP.DOT : BETWEEN_NAMES))
			return null;
		return first(this.spelt.at(at), ({ token, after, flags }) =>
			(flags & TOKEN.SURNAME) === 0
				? null
				: this.mention("full", word, after, [given.token, token]),
		);
	}

	/** A word inside a full name is a middle name, unless somebody else is called so ("Jo Amelia Hart"). */
	private isMiddleName(word: number, full: Mention): boolean {
		const { bearers } = this.index;
		const pupils = bearersOf(bearers, full.chain);
		return this.spelt.at(word).every(({ token }) => {
			const called = findChain(bearers, token, 0);
			if (called < 0 || fitOf(bearers, called) > FIT.REGISTERED) return true;
			const same = findChain(bearers, token, bearers.surname[full.chain] ?? 0);
			return same >= 0 && bearersOf(bearers, same).some((each) => pupils.includes(each));
		});
	}

	/** "Thompson, Amelia" and "Thompson Amelia". */
	private surnameFirst(word: number, surname: Spelt): Mention | null {
		const at = surname.after;
		if (!this.spelt.isCapital(word) || !this.spelt.isCapital(at)) return null;
		const isListed = this.spelt.isJoined(at, GAP.SPACE | GAP.COMMA);
		if (!isListed) return null;
		// "James, Oliver and Ava" is a list of forenames even where an Oliver James is on the roster.
		if ((surname.flags & TOKEN.GIVEN) !== 0) return null;
		return first(this.spelt.at(at), ({ token, after, flags }) =>
			(flags & TOKEN.GIVEN) === 0
				? null
				: this.mention("full", word, after, [token, surname.token]),
		);
	}

	/** "Amelia T", "Amelia T." */
	private withInitial(word: number, given: Spelt): Mention | null {
		const at = given.after;
		if (!this.isInitial(at) || !this.spelt.isJoined(at, BETWEEN_NAMES)) return null;
		const token = this.spelt.tokenOf(at);
		return token > 0 ? this.mention("forename-initial", word, at + 1, [given.token, token]) : null;
	}

	private isInitial(word: number): boolean {
		return word < this.words.count && this.spelt.lengthOf(word) === 1 && this.spelt.isCapital(word);
	}

	/** What begins with a word that is no name by itself. */
	private unknownAt(word: number): Mention | null {
		const shape = this.words.shape[word] ?? 0;
		if ((shape & (SHAPE.CAPITAL | SHAPE.TAG)) === 0) return null;
		if (this.isTag(word)) return findTagMention(this.index, this.words, word);
		if ((shape & SHAPE.CAPITAL) === 0) return null;
		if (this.isInitial(word)) return this.initialSurname(word);
		return this.misspeltGiven(word) ?? this.withExtraS(word);
	}

	/** One word that is a hashtag by itself. */
	private isTag(word: number): boolean {
		const { shape, gap } = this.words;
		if (((shape[word] ?? 0) & SHAPE.TAG) === 0) return false;
		return ((gap[word] ?? 0) & GAP.HASH) !== 0 && gap[word + 1] !== 0;
	}

	/** "A. Thompson", "A J Thompson". */
	private initialSurname(word: number): Mention | null {
		const initial = this.spelt.tokenOf(word);
		if (initial === 0) return null;
		let at = word + 1;
		const isNear = () => this.spelt.isJoined(at, GAP.SPACE | GAP.DOT);
		while (at < word + 3 && this.isInitial(at) && isNear()) at++;
		if (!isNear() || !this.spelt.isCapital(at)) return null;
		return first(this.spelt.at(at), ({ token, after, flags }) =>
			(flags & TOKEN.SURNAME) === 0
				? null
				: this.mention("initial-surname", word, after, [initial, token]),
		);
	}

	private withExtraS(word: number): Mention | null {
		const { words, index } = this;
		const from = words.from[word] ?? 0;
		const to = (words.from[word + 1] ?? 0) - 1;
		if (to - from < 3 || words.folded[to] !== S) return null;
		let hash = HASH_START;
		for (let at = from; at < to; at++) hash = hashStep(hash, words.folded[at] ?? 0);
		const token = findToken(index.tokens, words, hash, from, to);
		if (token === 0) return null;
		const mention =
			this.mention("forename", word, word + 1, [token, 0]) ??
			this.mention("family", word, word + 1, [0, token]);
		return mention && { ...mention, hasExtraS: true };
	}

	private misspeltSurname(word: number, given: Spelt): Mention | null {
		const at = given.after;
		if (
			!this.spelt.isCapital(word) ||
			!this.spelt.isCapital(at) ||
			!this.spelt.isJoined(at, BETWEEN_NAMES)
		) {
			return null;
		}
		for (const token of this.spelt.neighboursOf(at)) {
			const mention = this.mention("full", word, at + 1, [given.token, token]);
			if (mention) return { ...mention, isMisspelt: true };
		}
		return null;
	}

	private misspeltGiven(word: number): Mention | null {
		const at = word + 1;
		if (
			!this.spelt.isCapital(word) ||
			!this.spelt.isCapital(at) ||
			!this.spelt.isJoined(at, BETWEEN_NAMES)
		) {
			return null;
		}
		const surnames = this.spelt.at(at).filter(({ flags }) => (flags & TOKEN.SURNAME) !== 0);
		if (surnames.length === 0) return null;
		for (const token of this.spelt.neighboursOf(word)) {
			for (const surname of surnames) {
				const mention = this.mention("full", word, surname.after, [token, surname.token]);
				if (mention) return { ...mention, isMisspelt: true };
			}
		}
		return null;
	}
}

const S = "s".charCodeAt(0);

/** The first mention that some name gives. */
function first(names: readonly Spelt[], read: (name: Spelt) => Mention | null): Mention | null {
	for (const name of names) {
		const mention = read(name);
		if (mention) return mention;
	}
	return null;
}
