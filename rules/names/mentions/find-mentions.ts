import { bearersOf, FIT, findChain, fitOf } from "../index/bearer-table";
import type { NameIndex } from "../index/name-index";
import { spellingOf, TOKEN } from "../index/token-table";
import { GAP } from "../words/fold";
import { KIND } from "../words/kind";
import { SHAPE } from "../words/letter-kinds";
import type { Reading } from "../words/reading";
import type { WordScanner } from "../words/scan-words";
import { isUsualForename } from "../words/usual-forenames";
import { findInitialSurname, findSurnameInitial } from "./find-initial-surname";
import {
	findMisspeltForename,
	findMisspeltGiven,
	findMisspeltSurname,
	findSmallGivenBefore,
} from "./find-misspelt";
import { findWithBeginning, findWithInitial } from "./find-shortened";
import { findTagMention } from "./find-tag-mentions";
import { findWithExtraS } from "./find-with-extra-s";
import { findWithMiddleName } from "./find-with-middle-name";
import { firstMention, type Mention, mentionOf } from "./mention";
import { type Spelt, SpeltNames } from "./spelt-names";

const MOST_MIDDLE_NAMES = 2;
const BETWEEN_NAMES = GAP.SPACE | GAP.HYPHEN;

/** Finds mentions left to right, the longest first; each word belongs to one mention at most. */
export class MentionFinder {
	private readonly index: NameIndex;
	private readonly reading: Reading;
	private readonly words: WordScanner;
	private readonly spelt: SpeltNames;

	constructor(index: NameIndex, reading: Reading) {
		this.index = index;
		this.reading = reading;
		this.words = reading.words;
		this.spelt = new SpeltNames(index, reading);
	}

	all(): Mention[] {
		const found: Mention[] = [];
		const { notable, notableCount } = this.reading;
		let after = 0;
		for (let at = 0; at < notableCount; at++) {
			const word = notable[at] ?? 0;
			if (word < after) continue;
			const mention =
				this.reading.token(word) === 0 ? this.unknownAt(word) : this.at(word, word > after);
			if (!mention) continue;
			found.push(mention);
			after = mention.after;
		}
		return found;
	}

	/** `isFree` says that the word before belongs to no mention. */
	private at(word: number, isFree: boolean): Mention | null {
		const names = this.spelt.at(word);
		if (names.length === 0) return this.unknownAt(word);
		return (
			firstMention(names, TOKEN.GIVEN, (given) => this.fullName(word, given)) ??
			firstMention(names, TOKEN.SURNAME, (surname) => this.surnameFirst(word, surname)) ??
			findWithMiddleName(this.index, this.spelt, word) ??
			firstMention(names, TOKEN.GIVEN, (given) =>
				findMisspeltSurname(this.index, this.spelt, word, given),
			) ??
			firstMention(names, TOKEN.GIVEN, (given) => this.shortened(word, given)) ??
			findMisspeltGiven(this.index, this.spelt, word) ??
			firstMention(names, TOKEN.SURNAME, (surname) =>
				findSurnameInitial(this.index, this.spelt, this.reading, word, surname),
			) ??
			(isFree ? this.misspeltBefore(word, names) : null) ??
			firstMention(names, TOKEN.GIVEN, ({ token, after }) =>
				mentionOf(this.index, "forename", word, after, token, 0),
			) ??
			firstMention(names, TOKEN.SURNAME, ({ token, after }) =>
				mentionOf(this.index, "surname", word, after, 0, token),
			)
		);
	}

	private misspeltBefore(word: number, names: readonly Spelt[]): Mention | null {
		return firstMention(names, TOKEN.SURNAME, (surname) =>
			findSmallGivenBefore(this.index, this.spelt, word, surname),
		);
	}

	private shortened(word: number, given: Spelt): Mention | null {
		const { index, spelt, reading } = this;
		return (
			findWithBeginning(index, spelt, reading, word, given) ??
			findWithInitial(index, spelt, reading, word, given)
		);
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
		return firstMention(this.spelt.at(at), TOKEN.SURNAME, ({ token, after }) =>
			this.isVerb(word, at, after)
				? null
				: mentionOf(this.index, "full", word, after, given.token, token),
		);
	}

	/** "Amber rose to the challenge": a capital, and then no surname but what she did. */
	private isVerb(word: number, at: number, after: number): boolean {
		if (after > at + 1 || !this.spelt.isCapital(word) || this.spelt.isCapital(at)) return false;
		return this.reading.says(at, KIND.ACTION);
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
		const { spelt } = this;
		// "da Silveira, Inês"
		if (!spelt.isCapital(surname.after - 1) || !spelt.isCapital(at)) return null;
		if (!spelt.isJoined(at, GAP.SPACE | GAP.COMMA)) return null;
		if ((surname.flags & TOKEN.GIVEN) !== 0 && this.isCalled(surname)) return null;
		return firstMention(spelt.at(at), TOKEN.GIVEN, ({ token, after }) =>
			this.isListOfForenames(word, surname, after)
				? null
				: mentionOf(this.index, "full", word, after, token, surname.token),
		);
	}

	/** Whether some pupil is called by a surname, not only by the way, like Kaur or Singh. */
	private isCalled({ token }: Spelt): boolean {
		const { bearers } = this.index;
		const called = findChain(bearers, token, 0);
		return called >= 0 && fitOf(bearers, called) <= FIT.REGISTERED;
	}

	/** "James, Oliver and Ava" are three children even where an Oliver James is on the roster. */
	private isListOfForenames(word: number, surname: Spelt, after: number): boolean {
		if (this.spelt.isJoined(surname.after, GAP.SPACE)) return false;
		if (!isUsualForename(spellingOf(this.index.tokens, surname.token))) return false;
		const { gap } = this.words;
		const hasComma = (((gap[word] ?? 0) | (gap[after] ?? 0)) & GAP.COMMA) !== 0;
		return hasComma || this.reading.lower(after) === "and";
	}

	/** What begins with a word that is no name by itself. */
	private unknownAt(word: number): Mention | null {
		const shape = this.words.shape[word] ?? 0;
		const { index, spelt, reading } = this;
		if ((shape & (SHAPE.CAPITAL | SHAPE.TAG)) === 0) {
			return findWithExtraS(index, spelt, reading, word);
		}
		if (spelt.isTag(word)) return findTagMention(index, reading, word);
		if ((shape & SHAPE.CAPITAL) === 0) return null;
		const initial = spelt.isInitial(word) ? findInitialSurname(index, spelt, reading, word) : null;
		return (
			initial ??
			findMisspeltGiven(index, spelt, word) ??
			findWithExtraS(index, spelt, reading, word) ??
			findMisspeltForename(index, spelt, word)
		);
	}
}
