import type { NameForm } from "../domain/people";
import { bearersOf, FIT, findChain, fitOf } from "./bearer-table";
import { GAP } from "./fold";
import { neighboursOf } from "./misspellings";
import type { NameIndex } from "./name-index";
import { HASH_START, hashStep, SHAPE, type WordScanner } from "./scan-words";
import { findToken, TOKEN } from "./token-table";

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
	/** A plural or a possessive without its apostrophe: the last letter is no part of the name. */
	readonly hasExtraS: boolean;
}

/** A token spelt by the words from some place up to `after`. */
interface Spelt {
	readonly token: number;
	readonly after: number;
	readonly flags: number;
}

const LONGEST_NAME = 5;
const MOST_MIDDLE_NAMES = 2;
const BETWEEN_PARTS = GAP.SPACE | GAP.HYPHEN | GAP.APOSTROPHE;
const BETWEEN_NAMES = GAP.SPACE | GAP.HYPHEN;
const nothing: readonly Spelt[] = [];

/** Finds mentions left to right, the longest first; each word belongs to one mention at most. */
export class MentionFinder {
	private readonly index: NameIndex;
	private readonly words: WordScanner;

	constructor(index: NameIndex, words: WordScanner) {
		this.index = index;
		this.words = words;
	}

	all(): Mention[] {
		const found: Mention[] = [];
		for (let word = 0; word < this.words.count; ) {
			const mention = this.at(word);
			if (mention) found.push(mention);
			word = mention?.after ?? word + 1;
		}
		return found;
	}

	private at(word: number): Mention | null {
		const names = this.namesAt(word);
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

	/** The names that begin at a word and are on the roster, longest first. */
	private namesAt(word: number): readonly Spelt[] {
		const { words, index } = this;
		if (word >= words.count) return nothing;
		let found: Spelt[] | null = null;
		let hash = words.hash[word] ?? 0;
		const from = words.from[word] ?? 0;
		for (let after = word + 1; ; after++) {
			const to = words.from[after] ?? 0;
			const token = findToken(index.tokens, words, { hash, from, to });
			const flags = index.tokens.flags[token] ?? 0;
			if ((flags & (TOKEN.GIVEN | TOKEN.SURNAME)) !== 0) {
				found = [{ token, after, flags }, ...(found ?? nothing)];
			}
			const goesOn = (flags & TOKEN.GOES_ON) !== 0 && after - word < LONGEST_NAME;
			if (!goesOn || after >= words.count || !this.isJoined(after, BETWEEN_PARTS)) break;
			for (let at = to; at < (words.from[after + 1] ?? 0); at++) {
				hash = hashStep(hash, words.folded[at] ?? 0);
			}
		}
		return found ?? nothing;
	}

	/** Whether nothing but these gaps stands before a word. */
	private isJoined(word: number, gaps: number): boolean {
		return ((this.words.gap[word] ?? GAP.EDGE) & ~gaps) === 0;
	}

	private isCapital(word: number): boolean {
		return ((this.words.shape[word] ?? 0) & SHAPE.CAPITAL) !== 0;
	}

	private lengthOf(word: number): number {
		return (this.words.from[word + 1] ?? 0) - (this.words.from[word] ?? 0);
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
		return { first: start, after, form, chain, fit, isMisspelt: false, hasExtraS: false };
	}

	private fullName(word: number, given: Spelt): Mention | null {
		const direct = this.withSurnameAt(word, given, given.after);
		if (direct) return direct;
		for (let at = given.after; at < given.after + MOST_MIDDLE_NAMES; at++) {
			if (!this.isCapital(at) || !this.isJoined(at, BETWEEN_NAMES)) return null;
			const full = this.withSurnameAt(word, given, at + 1);
			if (full) return this.isMiddleName(at, full) ? full : null;
		}
		return null;
	}

	private withSurnameAt(word: number, given: Spelt, at: number): Mention | null {
		const isInitialBefore = at > given.after && this.lengthOf(at - 1) === 1;
		if (!this.isJoined(at, isInitialBefore ? BETWEEN_NAMES | GAP.DOT : BETWEEN_NAMES)) return null;
		return first(this.namesAt(at), ({ token, after, flags }) =>
			(flags & TOKEN.SURNAME) === 0
				? null
				: this.mention("full", word, after, [given.token, token]),
		);
	}

	/** A word inside a full name is a middle name, unless somebody else is called so ("Jo Amelia Hart"). */
	private isMiddleName(word: number, full: Mention): boolean {
		const { bearers } = this.index;
		const pupils = bearersOf(bearers, full.chain);
		return this.namesAt(word).every(({ token }) => {
			const called = findChain(bearers, token, 0);
			if (called < 0 || fitOf(bearers, called) > FIT.REGISTERED) return true;
			const same = findChain(bearers, token, bearers.surname[full.chain] ?? 0);
			return same >= 0 && bearersOf(bearers, same).some((each) => pupils.includes(each));
		});
	}

	/** "Thompson, Amelia" and "Thompson Amelia". */
	private surnameFirst(word: number, surname: Spelt): Mention | null {
		const at = surname.after;
		if (!this.isCapital(word) || !this.isCapital(at)) return null;
		const isListed = this.isJoined(at, GAP.SPACE | GAP.COMMA);
		if (!isListed) return null;
		// "James, Oliver and Ava" is a list of forenames even where an Oliver James is on the roster.
		const hasComma = !this.isJoined(at, GAP.SPACE);
		if (hasComma && (surname.flags & TOKEN.GIVEN) !== 0) return null;
		return first(this.namesAt(at), ({ token, after, flags }) =>
			(flags & TOKEN.GIVEN) === 0
				? null
				: this.mention("full", word, after, [token, surname.token]),
		);
	}

	/** "Amelia T", "Amelia T." */
	private withInitial(word: number, given: Spelt): Mention | null {
		const at = given.after;
		if (!this.isInitial(at) || !this.isJoined(at, BETWEEN_NAMES)) return null;
		const token = this.tokenOfWord(at);
		return token > 0 ? this.mention("forename-initial", word, at + 1, [given.token, token]) : null;
	}

	private isInitial(word: number): boolean {
		return word < this.words.count && this.lengthOf(word) === 1 && this.isCapital(word);
	}

	private tokenOfWord(word: number): number {
		const { words } = this;
		const hash = words.hash[word] ?? 0;
		const [from = 0, to = 0] = [words.from[word], words.from[word + 1]];
		return findToken(this.index.tokens, words, { hash, from, to });
	}

	/** What begins with a word that is no name by itself. */
	private unknownAt(word: number): Mention | null {
		if (!this.isCapital(word)) return null;
		if (this.isInitial(word)) return this.initialSurname(word);
		return this.misspeltGiven(word) ?? this.withExtraS(word);
	}

	/** "A. Thompson", "A J Thompson". */
	private initialSurname(word: number): Mention | null {
		const initial = this.tokenOfWord(word);
		if (initial === 0) return null;
		let at = word + 1;
		const isNear = () => this.isJoined(at, GAP.SPACE | GAP.DOT);
		while (at < word + 3 && this.isInitial(at) && isNear()) at++;
		if (!isNear() || !this.isCapital(at)) return null;
		return first(this.namesAt(at), ({ token, after, flags }) =>
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
		const token = findToken(index.tokens, words, { hash, from, to });
		if (token === 0) return null;
		const isAfterThe = false;
		const mention =
			this.mention("forename", word, word + 1, [token, 0]) ??
			this.mention("family", word, word + 1, [0, token]);
		return mention && { ...mention, hasExtraS: !isAfterThe };
	}

	private misspeltSurname(word: number, given: Spelt): Mention | null {
		const at = given.after;
		if (!this.isCapital(word) || !this.isCapital(at) || !this.isJoined(at, BETWEEN_NAMES)) {
			return null;
		}
		for (const token of this.neighbours(at)) {
			const mention = this.mention("full", word, at + 1, [given.token, token]);
			if (mention) return { ...mention, isMisspelt: true };
		}
		return null;
	}

	private misspeltGiven(word: number): Mention | null {
		const at = word + 1;
		if (!this.isCapital(word) || !this.isCapital(at) || !this.isJoined(at, BETWEEN_NAMES)) {
			return null;
		}
		const surnames = this.namesAt(at).filter(({ flags }) => (flags & TOKEN.SURNAME) !== 0);
		if (surnames.length === 0) return null;
		for (const token of this.neighbours(word)) {
			for (const surname of surnames) {
				const mention = this.mention("full", word, surname.after, [token, surname.token]);
				if (mention) return { ...mention, isMisspelt: true };
			}
		}
		return null;
	}

	private neighbours(word: number): Set<number> {
		const { words } = this;
		return neighboursOf(this.index, words, words.from[word] ?? 0, words.from[word + 1] ?? 0);
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
